package no.utsagn.app.removal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Turn;

/** Counts what goes, by taking it out of a study that nobody keeps. */
final class Counted {

    private final Study before;

    Counted(Study before) {
        this.before = before;
    }

    Going transcript(Id<Transcript> id) {
        Transcript transcript = before.transcripts().get(id);
        Study after = before.without(Tombstone.Kind.TRANSCRIPT, id.value(), false);
        Set<Id<Participant>> silent = speaking(before);
        silent.removeAll(speaking(after));
        return going(
                Tombstone.Kind.TRANSCRIPT,
                id.value(),
                after,
                List.of(transcript),
                transcript.turns(),
                transcript.fields().attributes().values().size(),
                silent.size());
    }

    Going participant(Id<Participant> id) {
        Study after = before.without(Tombstone.Kind.PARTICIPANT, id.value(), false);
        List<Transcript> transcripts = before.transcripts().stream()
                .filter(t -> t.turns().stream().anyMatch(turn -> isBy(t, turn, id)))
                .toList();
        return going(
                Tombstone.Kind.PARTICIPANT,
                id.value(),
                after,
                transcripts,
                transcripts.stream()
                        .flatMap(t -> t.turns().stream().filter(turn -> isBy(t, turn, id)))
                        .toList(),
                before.people().participants().get(id).attributes().values().size(),
                0);
    }

    private Going going(
            Tombstone.Kind kind,
            UUID thing,
            Study after,
            List<Transcript> transcripts,
            List<Turn> turns,
            int attributes,
            int silent) {
        Set<Id<Turn>> ids = new HashSet<>(turns.stream().map(Turn::id).toList());
        int words = transcripts.stream()
                .mapToInt(t -> t.turns().stream()
                        .filter(turn -> ids.contains(turn.id()))
                        .mapToInt(turn -> t.wordCount(turn.span()))
                        .sum())
                .sum();
        return new Going(
                kind,
                thing,
                turns.size(),
                words,
                before.codings().size() - after.codings().size(),
                before.memos().size() - after.memos().size(),
                quotes(before) - quotes(after),
                before.printed().size() - after.printed().size(),
                replacements(before) - replacements(after),
                (int) before.people().cases().stream()
                        .filter(group -> kind == Tombstone.Kind.PARTICIPANT
                                && group.participants().contains(new Id<Participant>(thing)))
                        .count(),
                attributes,
                transcripts.size(),
                silent);
    }

    private static boolean isBy(Transcript transcript, Turn turn, Id<Participant> id) {
        return transcript
                .speakerOf(turn)
                .filter(speaker -> speaker.participant().filter(id::equals).isPresent())
                .isPresent();
    }

    private static Set<Id<Participant>> speaking(Study study) {
        Set<Id<Participant>> speaking = new HashSet<>();
        for (Transcript transcript : study.transcripts()) {
            transcript.turns().forEach(turn -> study.participantOf(transcript, turn)
                    .ifPresent(p -> speaking.add(p.id())));
        }
        return speaking;
    }

    private static int quotes(Study study) {
        Stream<ChapterItem> items = study.chapters().stream().flatMap(chapter -> chapter.fields().items().stream());
        return (int) items.filter(ChapterItem.Quote.class::isInstance).count();
    }

    private static int replacements(Study study) {
        return study.transcripts().stream()
                .mapToInt(t -> t.replacements().size())
                .sum();
    }
}
