package no.utsagn.keyfile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rung;

/**
 * What an entity is called.
 *
 * @param name what the researchers call it
 * @param forms how it is named in texts: first names, short forms, misspellings
 * @param finer rungs that tell more than the study may hold, the finest first
 * @param letter the letter that was drawn for it, if it goes by one ("firma A")
 */
public record KeyedEntity(EntityKind kind, String name, List<String> forms, List<Rung> finer, Optional<String> letter) {

    public KeyedEntity {
        forms = List.copyOf(forms);
        finer = List.copyOf(finer);
    }

    /** An entity without finer rungs, and without a letter. */
    public KeyedEntity(EntityKind kind, String name, List<String> forms) {
        this(kind, name, forms, List.of(), Optional.empty());
    }

    /** The same with these finer rungs. */
    public KeyedEntity withFiner(List<Rung> rungs) {
        return new KeyedEntity(kind, name, forms, rungs, letter);
    }

    /** The same with the letter it drew. */
    public KeyedEntity withLetter(String drawn) {
        return new KeyedEntity(kind, name, forms, finer, Optional.of(drawn));
    }

    /** The same, called by the names of another too. */
    public KeyedEntity and(KeyedEntity other) {
        Set<String> all = new LinkedHashSet<>(forms);
        all.add(other.name);
        all.addAll(other.forms);
        all.removeIf(String::isBlank);
        return new KeyedEntity(kind, name.isBlank() ? other.name : name, List.copyOf(all), finer, letter);
    }

    /**
     * The same with what another key of the study knows: name, finer rungs and letter of this one, where it has them.
     * Nothing is changed if the other knows nothing more.
     */
    public KeyedEntity united(KeyedEntity other) {
        Set<String> all = new LinkedHashSet<>(forms);
        String called = name.isBlank() ? other.name : name;
        if (!other.name.equals(called) && !other.name.isBlank()) {
            all.add(other.name);
        }
        all.addAll(other.forms);
        return new KeyedEntity(
                kind, called, List.copyOf(all), finer.isEmpty() ? other.finer : finer, letter.or(() -> other.letter));
    }

    @Override
    public String toString() {
        return "KeyedEntity (" + kind + ", " + forms.size() + " forms)";
    }
}
