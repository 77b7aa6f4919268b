package no.utsagn.study;

import java.util.List;
import java.util.UUID;
import no.utsagn.base.Stamp;

/**
 * What an edit leaves in the audit: who, when, what kind, which things. Never the words said.
 *
 * @param things the ids of what was changed, most important first; may be cut short where very many were
 */
public record Note(EditKind kind, Stamp stamp, List<UUID> things) {

    /** How many ids a note keeps at most. */
    public static final int MOST_THINGS = 1000;

    public Note {
        things = List.copyOf(things.size() > MOST_THINGS ? things.subList(0, MOST_THINGS) : things);
    }
}
