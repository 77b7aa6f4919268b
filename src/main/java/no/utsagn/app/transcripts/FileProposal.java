package no.utsagn.app.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.importing.ImportedFile;
import no.utsagn.transcript.TranscriptFields;

/**
 * A file as it would be taken in.
 *
 * @param site a word for the site it is from, if one is said
 * @param identifiers how many identity numbers, telephone numbers and e-mail addresses were seen in it
 */
public record FileProposal(
        ImportedFile file,
        TranscriptFields fields,
        Optional<String> site,
        List<VoiceProposal> voices,
        int identifiers) {

    public FileProposal {
        voices = List.copyOf(voices);
    }

    /** The same file with one voice decided. */
    public FileProposal with(VoiceProposal decided) {
        List<VoiceProposal> others = new ArrayList<>(voices);
        others.replaceAll(voice -> voice.label().equals(decided.label()) ? decided : voice);
        return new FileProposal(file, fields, site, others, identifiers);
    }

    /** The same file, to be called something else or to be of another kind. */
    public FileProposal with(TranscriptFields other) {
        return new FileProposal(file, other, site, voices, identifiers);
    }

    @Override
    public String toString() {
        return "FileProposal of " + file;
    }
}
