package no.utsagn.app.correct;

import java.util.List;
import no.utsagn.app.transcripts.intake.warning.Warnings;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.transcript.Transcript;

/**
 * What a corrected file would change in the transcript that was made of it.
 *
 * @param planned the edits and what they would do
 * @param anotherText whether less than half is the same: it is hardly the same interview
 * @param sameWords how many words and other visible characters are the same in both
 * @param mostWords how many the longer of both has
 * @param newcomers labels of the file that are voices of nobody yet
 * @param newWords what may name somebody in the words that the file brings, if names were replaced in the study before
 * @param remarks what the person should know of how the file was read
 */
public record Reimport(
        Id<Transcript> transcript,
        String title,
        Planned planned,
        boolean anotherText,
        int sameWords,
        int mostWords,
        List<String> newcomers,
        Warnings newWords,
        List<Problem> remarks) {

    public Reimport {
        newcomers = List.copyOf(newcomers);
        remarks = List.copyOf(remarks);
    }

    /** What it would do. */
    public Effect effect() {
        return planned.effect();
    }

    @Override
    public String toString() {
        return "Reimport of " + transcript + ": " + sameWords + " of " + mostWords + " the same";
    }
}
