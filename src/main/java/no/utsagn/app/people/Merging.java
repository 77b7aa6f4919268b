package no.utsagn.app.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Participant;

/**
 * What happens when two participants become one.
 *
 * @param keep who stays
 * @param goes who is taken up in the other
 * @param transcripts in which the voices of the one who goes become those of the one who stays
 * @param turns that get the other person
 * @param words in these turns
 * @param places in the texts where another label is written
 * @param codings that are about the one who goes
 * @param memos that follow
 * @param cases that get the other person
 * @param lost what is said of the one who goes and gives way to something else said of the one who stays
 * @param keyName whether the key file may know a name of the one who goes, which it forgets when it is next opened
 */
public record Merging(
        Id<Participant> keep,
        Id<Participant> goes,
        int transcripts,
        int turns,
        int words,
        int places,
        int codings,
        int memos,
        int cases,
        List<Fact> lost,
        boolean keyName) {

    public Merging {
        lost = List.copyOf(lost);
    }

    static Merging of(Study before, Study after, Id<Participant> keep, Id<Participant> goes) {
        Optional<Id<Participant>> gone = Optional.of(goes);
        Spoken spoken = Spoken.of(before, goes);
        return new Merging(
                keep,
                goes,
                spoken.transcripts(),
                spoken.turns(),
                spoken.words(),
                TextLabels.places(before, after),
                (int) before.codings()
                        .all()
                        .filter(c -> c.about().contains(goes))
                        .count(),
                (int) before.memos().stream()
                        .filter(memo -> memo.target() instanceof MemoTarget.OnParticipant on
                                && Optional.of(on.participant()).equals(gone))
                        .count(),
                (int) before.people().cases().stream()
                        .filter(group -> group.participants().contains(goes))
                        .count(),
                facts(before, goes).stream()
                        .filter(fact -> !fact.equals(Fact.CASES))
                        .filter(fact -> {
                            Optional<String> was = fact.of(before.people(), goes);
                            return was.isPresent() && !was.equals(fact.of(after.people(), keep));
                        })
                        .toList(),
                before.facts().key().isPresent() && before.facts().keyDeleted().isEmpty());
    }

    private static List<Fact> facts(Study study, Id<Participant> of) {
        List<Fact> all = new ArrayList<>(List.of(Fact.ROLE, Fact.SITE, Fact.ROUND));
        study.people()
                .participants()
                .get(of)
                .attributes()
                .values()
                .keySet()
                .forEach(name -> all.add(Fact.attribute(name)));
        return all;
    }

    /** How much somebody says. */
    private record Spoken(int transcripts, int turns, int words) {

        static Spoken of(Study study, Id<Participant> who) {
            int transcripts = 0;
            int turns = 0;
            int words = 0;
            for (var transcript : study.transcripts()) {
                var own = transcript.turns().stream()
                        .filter(turn -> study.participantOf(transcript, turn)
                                .filter(p -> p.id().equals(who))
                                .isPresent())
                        .toList();
                transcripts += own.isEmpty() ? 0 : 1;
                turns += own.size();
                words += own.stream()
                        .mapToInt(turn -> transcript.wordCount(turn.span()))
                        .sum();
            }
            return new Spoken(transcripts, turns, words);
        }
    }
}
