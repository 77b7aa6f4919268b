package no.utsagn.ui.details;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.analysis.Coverage;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptKind;

/**
 * What is known of the open transcript.
 *
 * @param language BCP 47 tag
 * @param voices who speaks, in the order in which they begin
 * @param format of the file it came from
 */
record TranscriptFacts(
        Id<Transcript> id,
        String title,
        TranscriptKind kind,
        Optional<String> round,
        Optional<String> site,
        String language,
        Map<String, String> attributes,
        List<VoiceFacts> voices,
        int turns,
        Coverage coverage,
        String format,
        Instant takenIn,
        int corrections) {

    @Override
    public String toString() {
        return "TranscriptFacts " + id;
    }
}
