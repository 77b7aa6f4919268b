package no.utsagn.keyfile;

import java.util.List;
import no.utsagn.transcript.entity.EntityKind;

/**
 * What an entity is called.
 *
 * @param name what the researchers call it
 * @param forms how it is named in texts: first names, short forms, misspellings
 */
public record KeyedEntity(EntityKind kind, String name, List<String> forms) {

    public KeyedEntity {
        forms = List.copyOf(forms);
    }

    @Override
    public String toString() {
        return "KeyedEntity (" + kind + ", " + forms.size() + " forms)";
    }
}
