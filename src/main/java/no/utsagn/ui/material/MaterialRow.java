package no.utsagn.ui.material;

import java.util.Optional;
import no.utsagn.analysis.Coverage;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptKind;

/**
 * A transcript in the table.
 *
 * @param people how many informants speak in it
 * @param codings how many there are in it, by all coders
 */
public record MaterialRow(
        Id<Transcript> id,
        String title,
        TranscriptKind kind,
        Optional<String> round,
        Optional<String> site,
        String format,
        int turns,
        int people,
        Coverage coverage,
        int codings) {

    @Override
    public String toString() {
        return "MaterialRow " + id;
    }
}
