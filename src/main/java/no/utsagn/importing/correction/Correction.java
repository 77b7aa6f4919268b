package no.utsagn.importing.correction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.importing.ImportedFile;
import no.utsagn.language.canonical.Canonical;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * The edits that lead from a transcript to a corrected text of it. Words that are the same keep their codings exactly;
 * of those that differ, whole words change. Words that took the place of a name are not touched.
 *
 * @param transcript what they are for
 * @param from the state of its text that they are for
 * @param newcomers voices that the transcript gets before the edits
 * @param edits to be applied one after another
 * @param kept how many replacements stay where the corrected text has something else
 * @param sameWords how many words and other visible characters are the same in both
 * @param mostWords how many the longer of both has
 */
public record Correction(
        Id<Transcript> transcript,
        RevisionId from,
        List<Speaker> newcomers,
        List<TextEdit> edits,
        int kept,
        int sameWords,
        int mostWords) {

    /** For finding the edits alone; what is done gets the stamp of the one who does it. */
    private static final Stamp NOBODY = new Stamp(new UUID(0, 0), Instant.EPOCH);

    public Correction {
        newcomers = List.copyOf(newcomers);
        edits = List.copyOf(edits);
    }

    /** What leads to a file. */
    public static Correction of(Transcript transcript, ImportedFile file, Known known) {
        return of(transcript, Target.of(file), known);
    }

    /**
     * What leads to other words of one turn.
     *
     * @param words without line ends at beginning and end
     */
    public static Correction ofTurn(Transcript transcript, Id<Turn> turn, String words) {
        return of(
                transcript,
                Target.of(transcript, turn, Canonical.of(words).text().strip()),
                Known.nothing());
    }

    static Correction of(Transcript transcript, Target target, Known known) {
        List<Token> now = Tokens.of(transcript, known.originals());
        List<Token> then = Tokens.of(target);
        Alignment alignment = Alignment.of(now, then);
        Voices voices = Voices.of(transcript, target, alignment.anchors(), known);
        Working working = new Working(transcript.with(with(transcript.speakers(), voices.newcomers())), NOBODY);
        working.becomes(transcript.turns().get(0).id(), 0);
        alignment.anchors().stream()
                .filter(anchor -> anchor.now().isBorder())
                .forEach(anchor -> working.becomes(
                        Tokens.turn(transcript, anchor.now()), anchor.then().turn()));
        new Rewriting(working, target, known.originals(), voices)
                .between(
                        alignment.anchors(),
                        now.stream().filter(Token::isBorder).toList());
        give(working, target, voices);
        return new Correction(
                transcript.id(),
                transcript.log().head(),
                voices.newcomers(),
                working.edits(),
                working.kept(),
                (int) alignment.anchors().stream()
                        .filter(anchor -> !anchor.now().isBorder())
                        .count(),
                Math.max(words(now), words(then)));
    }

    private static void give(Working working, Target target, Voices voices) {
        for (Turn turn : working.now().turns()) {
            Optional<Id<Speaker>> speaker = working.becomes(turn)
                    .map(index -> voices.speaker(target.labels().get(index), turn.speaker()))
                    .orElse(turn.speaker());
            if (!speaker.equals(turn.speaker())) {
                working.give(turn, speaker);
            }
        }
    }

    private static int words(List<Token> tokens) {
        return (int) tokens.stream().filter(token -> !token.isBorder()).count();
    }

    private static Items<Speaker> with(Items<Speaker> speakers, List<Speaker> newcomers) {
        Items<Speaker> all = speakers;
        for (Speaker newcomer : newcomers) {
            all = all.with(newcomer.id(), newcomer);
        }
        return all;
    }

    /** Whether nothing differs but words that stay replaced. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Whether less than half is the same: then it is hardly a corrected text of this transcript. */
    public boolean isAnotherText() {
        return sameWords * 2 < mostWords;
    }

    /** The transcript with the voices that the edits give turns to. */
    public Transcript withNewcomers(Transcript before) {
        return newcomers.isEmpty() ? before : before.with(with(before.speakers(), newcomers));
    }

    @Override
    public String toString() {
        return "Correction of " + transcript + ": " + edits.size() + " edits, " + sameWords + " of " + mostWords
                + " the same";
    }
}
