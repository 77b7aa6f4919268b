package no.utsagn.ui.people.table;

import java.util.Map;
import java.util.Optional;
import no.utsagn.analysis.Spoken;
import no.utsagn.app.people.Fact;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;

/**
 * A participant in the table.
 *
 * @param label as it is printed
 * @param name in the files, until names are replaced
 * @param said what is said of the person, in words
 * @param transcripts in how many the person speaks
 * @param spoken how much, in all of them
 * @param ofMost how much that is of what the one who says most says, 0 to 1
 */
public record PersonRow(
        Id<Participant> id,
        String label,
        Optional<String> name,
        Id<Role> role,
        boolean informant,
        Map<Fact, String> said,
        int transcripts,
        Spoken spoken,
        double ofMost) {

    public PersonRow {
        said = Map.copyOf(said);
    }

    /** What is said of the person, empty if nothing is. */
    public String text(Fact fact) {
        return said.getOrDefault(fact, "");
    }

    @Override
    public String toString() {
        return "PersonRow " + id;
    }
}
