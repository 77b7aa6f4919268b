package no.utsagn.ui.work;

import no.utsagn.analysis.Coverage;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptKind;

/** A transcript in the list. @param speakers how many informants speak in it */
public record TranscriptLine(
        Id<Transcript> id, String title, TranscriptKind kind, int speakers, int turns, Coverage coverage) {

    @Override
    public String toString() {
        return "TranscriptLine " + id;
    }
}
