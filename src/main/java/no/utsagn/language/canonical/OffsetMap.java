package no.utsagn.language.canonical;

import java.util.Arrays;
import no.utsagn.language.Span;

/**
 * Between the offsets of a canonical text and those of its source, both in UTF-16 characters. Both ways are monotone.
 * It remembers only the places where the two differ in length; between them, offsets run side by side.
 */
public final class OffsetMap {

    /** Change {@code i} turned source {@code [c[1], c[3])} into canonical {@code [c[0], c[2])}, for c = 4i … */
    private static final int FIELDS = 4;

    private final int[] changes;
    private final int canonicalLength;
    private final int sourceLength;

    private OffsetMap(int[] changes, int canonicalLength, int sourceLength) {
        this.changes = changes;
        this.canonicalLength = canonicalLength;
        this.sourceLength = sourceLength;
    }

    /** The map of a text that is its own source. */
    public static OffsetMap identity(int length) {
        return new OffsetMap(new int[0], length, length);
    }

    /** Whether every offset is the same in both texts. */
    public boolean isIdentity() {
        return changes.length == 0;
    }

    /**
     * Where the character at a canonical offset begins in the source; the source's length for the end of the text.
     *
     * @param canonical 0 to the length of the canonical text
     */
    public int toSource(int canonical) {
        check(canonical, canonicalLength);
        int i = lastAtOrBefore(0, canonical);
        return i < 0 ? canonical : along(i, 2, canonical, changes[i + 1]);
    }

    /**
     * Where the character at a source offset begins in the canonical text; for one that was dropped, where it would.
     *
     * @param source 0 to the length of the source
     */
    public int toCanonical(int source) {
        check(source, sourceLength);
        int i = lastAtOrBefore(1, source);
        return i < 0 ? source : along(i, 3, source, changes[i]);
    }

    /** The least stretch of the source that a canonical stretch was made from. */
    public Span toSource(Span canonical) {
        int start = toSource(canonical.start());
        if (canonical.isEmpty()) {
            return Span.at(start);
        }
        check(canonical.end(), canonicalLength);
        int i = lastAtOrBefore(0, canonical.end() - 1);
        return new Span(start, i < 0 ? canonical.end() : along(i, 2, canonical.end(), changes[i + 3]));
    }

    /** What became of a stretch of the source; a character that is partly in it is taken whole. */
    public Span toCanonical(Span source) {
        int start = toCanonical(source.start());
        if (source.isEmpty()) {
            return Span.at(start);
        }
        check(source.end(), sourceLength);
        int i = lastAtOrBefore(1, source.end() - 1);
        return new Span(start, i < 0 ? source.end() : along(i, 3, source.end(), changes[i + 2]));
    }

    /** The other side of an offset at or behind change {@code i}; {@code inside} if it lies within the change. */
    private int along(int i, int endField, int offset, int inside) {
        int behind = offset - changes[i + endField];
        return behind < 0 ? inside : changes[i + (endField == 2 ? 3 : 2)] + behind;
    }

    /** The last change that begins at or before an offset, in the text of this field; -1 if none does. */
    private int lastAtOrBefore(int field, int offset) {
        int low = 0;
        int high = changes.length / FIELDS;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes[middle * FIELDS + field] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (low - 1) * FIELDS;
    }

    private static void check(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException(offset + " is not in 0.." + length);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffsetMap map
                && Arrays.equals(changes, map.changes)
                && canonicalLength == map.canonicalLength
                && sourceLength == map.sourceLength;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(changes) + sourceLength;
    }

    @Override
    public String toString() {
        return changes.length / FIELDS + " changes, " + sourceLength + " to " + canonicalLength + " characters";
    }

    /** Collects a map from left to right. */
    static final class Builder {

        private int[] changes = new int[FIELDS * 4];
        private int size;
        private int canonical;
        private int source;

        /** The next canonical characters, and the stretch of the source they were made from; what lies between is dropped. */
        void add(Span from, int length) {
            if (from.start() > source) {
                change(canonical, from.start());
            }
            if (from.length() == length) {
                canonical += length;
                source = from.end();
            } else {
                change(canonical + length, from.end());
            }
        }

        private void change(int canonicalEnd, int sourceEnd) {
            if (size == changes.length) {
                changes = Arrays.copyOf(changes, size * 2);
            }
            changes[size++] = canonical;
            changes[size++] = source;
            changes[size++] = canonicalEnd;
            changes[size++] = sourceEnd;
            canonical = canonicalEnd;
            source = sourceEnd;
        }

        OffsetMap build(int sourceLength) {
            if (sourceLength > source) {
                change(canonical, sourceLength);
            }
            return new OffsetMap(Arrays.copyOf(changes, size), canonical, sourceLength);
        }
    }
}
