package no.utsagn.importing.table;

import java.util.Optional;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Round;

/**
 * What a person has decided about one file.
 *
 * @param file without folders
 * @param site a word for the site: "team 1"
 */
public record FileRow(
        String file,
        Optional<TranscriptKind> kind,
        Optional<Round> round,
        Optional<String> site,
        Attributes attributes) {

    @Override
    public String toString() {
        return "file row";
    }
}
