package no.utsagn.app.transcripts;

import java.util.Optional;
import no.utsagn.transcript.people.Attributes;

/**
 * Who a voice of a file may be.
 *
 * @param file without folders
 * @param label as the file names the voice
 * @param turns how many it has
 * @param example the beginning of a turn that shows who it may be
 * @param role a word for its role in the study; empty if there is no proposal
 * @param participant what the person is called, where one person speaks in several files
 * @param decided whether a person or an option has said so
 */
public record VoiceProposal(
        String file,
        String label,
        int turns,
        String example,
        Optional<String> role,
        Optional<String> participant,
        Optional<String> site,
        Optional<String> group,
        Attributes attributes,
        boolean decided) {

    /** The same voice, said to have this role, and to be this person if one is named. */
    public VoiceProposal decided(String as, Optional<String> person) {
        return new VoiceProposal(file, label, turns, example, Optional.of(as), person, site, group, attributes, true);
    }

    @Override
    public String toString() {
        return "VoiceProposal of " + turns + " turns";
    }
}
