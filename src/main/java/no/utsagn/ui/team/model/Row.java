package no.utsagn.ui.team.model;

import no.utsagn.merge.Difference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.LikelySame;

/** A line of the list. */
public sealed interface Row {

    /**
     * Over a part of the list.
     *
     * @param done how many are decided
     * @param of how many there are, whatever the filters let through
     */
    record Heading(Section section, int done, int of, boolean folded) implements Row {}

    /** What can be chosen. */
    sealed interface Thing extends Row {
        Key key();

        Kind kind();

        /** Whether something of it must be decided. */
        boolean open();

        Section section();
    }

    /** Something that differs. */
    record Change(Key key, Section section, Difference difference, boolean open) implements Thing {
        @Override
        public Kind kind() {
            return difference.kind();
        }
    }

    /** Two that are likely the same. */
    record Pair(Key key, LikelySame likely, boolean open) implements Thing {
        @Override
        public Kind kind() {
            return likely.kind();
        }

        @Override
        public Section section() {
            return Section.LIKELY;
        }
    }
}
