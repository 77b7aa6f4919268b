package no.utsagn.importing.informants;

import java.util.List;
import java.util.Optional;
import no.utsagn.transcript.people.Attributes;

/**
 * What a table says of one informant. Role, site and case are words; the study knows or makes what they mean.
 *
 * @param number where the row stands in its file, from 1
 * @param keys all that the informant may be called by: number, label, name, file; one at least
 * @param name the person's own name, if the table has it; it belongs in the key file
 * @param role a word for the role
 * @param site where the person belongs: "team 1"
 * @param caseName the case the person belongs to: "sak A"
 */
public record InformantRow(
        int number,
        List<String> keys,
        Optional<String> name,
        Optional<String> role,
        Optional<String> site,
        Optional<String> caseName,
        Attributes attributes) {

    public InformantRow {
        keys = List.copyOf(keys);
    }

    @Override
    public String toString() {
        return "informant in row " + number;
    }
}
