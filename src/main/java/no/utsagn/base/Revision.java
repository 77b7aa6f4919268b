package no.utsagn.base;

import java.util.List;

/**
 * One state that something has had.
 *
 * @param parents the states it was made from: none for the first, two or more after a merge
 * @param fields all that could be read of the thing in this state
 */
public record Revision<F>(RevisionId id, List<RevisionId> parents, Stamp stamp, F fields) {

    public Revision {
        parents = List.copyOf(parents);
    }
}
