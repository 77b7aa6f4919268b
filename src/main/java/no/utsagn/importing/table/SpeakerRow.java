package no.utsagn.importing.table;

import java.util.Optional;
import no.utsagn.transcript.people.Attributes;

/**
 * What a person has decided about one voice. Role, site and case are words; the study knows or makes what they mean.
 *
 * @param file the file whose voice it is, without folders; empty where it holds for all files
 * @param label how the file names the voice; "*" for every voice that has no row of its own
 * @param participant what the person is called; rows with the same name mean one person. Empty for a voice that is only
 *     known by its role
 * @param role a word for the role
 * @param site where the person belongs: "team 1"
 * @param caseName the case the person belongs to: "sak A"
 */
public record SpeakerRow(
        Optional<String> file,
        String label,
        Optional<String> participant,
        String role,
        Optional<String> site,
        Optional<String> caseName,
        Attributes attributes) {

    /** The label of a row for every voice that has no row of its own. */
    public static final String EVERY_VOICE = "*";

    /** Whether the row is for every voice that has none of its own. */
    public boolean isForEveryVoice() {
        return label.equals(EVERY_VOICE);
    }

    @Override
    public String toString() {
        return "speaker row with role " + role;
    }
}
