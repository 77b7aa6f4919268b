package no.utsagn.app.transcripts;

import java.util.List;
import no.utsagn.base.Problem;

/**
 * What would be taken in. Nothing of it is in the study yet.
 *
 * @param files those that could be read
 * @param unreadable why each of the others could not, or should not, be taken in
 */
public record Proposal(List<FileProposal> files, List<Problem> unreadable) {

    public Proposal {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /** The voices that nobody has decided about. */
    public List<VoiceProposal> undecided() {
        return files.stream()
                .flatMap(file -> file.voices().stream())
                .filter(voice -> !voice.decided())
                .toList();
    }

    /** Whether each voice is decided. */
    public boolean isDecided() {
        return undecided().isEmpty();
    }

    /**
     * Goes on only if every file could be read.
     *
     * @throws no.utsagn.base.ProblemException the first reason why one could not
     */
    public void requireReadable() {
        if (!unreadable.isEmpty()) {
            throw unreadable.get(0).exception();
        }
    }
}
