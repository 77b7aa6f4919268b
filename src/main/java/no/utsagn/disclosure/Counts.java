package no.utsagn.disclosure;

import java.util.List;

/**
 * What the line of counts under a heading says: how many passages, and how many distinct people of how many.
 *
 * @param passages 0 or more
 * @param groups the people, by role; may be empty where none is known
 */
public record Counts(int passages, List<Group> groups) {

    /**
     * The people of one role.
     *
     * @param atLeast whether there may be more, since a speaker is unknown
     * @param role as it is called after the number of all: "7 av 16 kandidater", "1 av 1 kandidat"
     */
    public record Group(int people, boolean atLeast, int of, String role) {

        public Group {
            if (people < 0 || of < people) {
                throw new IllegalArgumentException("counted " + people + " of " + of);
            }
        }
    }

    public Counts {
        groups = List.copyOf(groups);
        if (passages < 0) {
            throw new IllegalArgumentException("counted " + passages + " passages");
        }
    }
}
