package no.utsagn.names.decision;

import java.util.List;
import java.util.Optional;
import no.utsagn.transcript.entity.EntityKind;

/**
 * What is to stand in the place of one person, place or thing.
 *
 * @param entity what the researchers call it
 * @param forms how it is named in the texts; never empty
 * @param replacement the words to put; empty for somebody who takes part and goes by their label
 * @param line where it stands in its table, 1 or more, for problems to point at
 */
public record Decision(String entity, List<String> forms, EntityKind kind, Optional<String> replacement, int line) {

    public Decision {
        forms = List.copyOf(forms);
        if (forms.isEmpty() || entity.isBlank()) {
            throw new IllegalArgumentException("a decision about nothing, line " + line);
        }
    }

    @Override
    public String toString() {
        return "Decision of line " + line + " (" + kind + ", " + forms.size() + " forms)";
    }
}
