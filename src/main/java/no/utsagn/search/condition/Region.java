package no.utsagn.search.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import no.utsagn.language.Span;

/** Some characters of a text: stretches in order, none of which overlaps or touches the next. Immutable. */
public final class Region {

    /** No character. */
    public static final Region NONE = new Region(new int[0]);

    /** Start and end of each stretch, in order; all different. */
    private final int[] bounds;

    private Region(int[] bounds) {
        this.bounds = bounds;
    }

    /** What two regions make, character by character. */
    @FunctionalInterface
    private interface Rule {
        boolean holds(boolean one, boolean other);
    }

    /** One stretch. */
    public static Region of(Span span) {
        return span.isEmpty() ? NONE : new Region(new int[] {span.start(), span.end()});
    }

    /** All characters of some stretches, which come in any order. */
    public static Region of(Collection<Span> spans) {
        int[] bounds = new int[2 * spans.size()];
        int used = 0;
        for (Span span : inOrder(spans)) {
            if (used > 0 && span.start() <= bounds[used - 1]) {
                bounds[used - 1] = Math.max(bounds[used - 1], span.end());
            } else if (!span.isEmpty()) {
                bounds[used++] = span.start();
                bounds[used++] = span.end();
            }
        }
        return used == 0 ? NONE : new Region(Arrays.copyOf(bounds, used));
    }

    /** Most come in order. */
    private static Iterable<Span> inOrder(Collection<Span> spans) {
        int last = 0;
        for (Span span : spans) {
            if (span.start() < last) {
                return spans.stream().sorted().toList();
            }
            last = span.start();
        }
        return spans;
    }

    /** What both have. */
    public Region and(Region other) {
        return combined(other, (mine, theirs) -> mine && theirs);
    }

    /** What one of them has, at least. */
    public Region or(Region other) {
        return combined(other, (mine, theirs) -> mine || theirs);
    }

    /** What this has and the other has not. */
    public Region without(Region other) {
        return combined(other, (mine, theirs) -> mine && !theirs);
    }

    /** What lies in a stretch. */
    public Region in(Span span) {
        int first = after(span.start());
        if (first == bounds.length || bounds[first - first % 2] >= span.end()) {
            return NONE;
        } else if (covers(span)) {
            return of(span);
        }
        return and(of(span));
    }

    /** Whether all of a stretch that is not empty is in it. */
    public boolean covers(Span span) {
        int end = after(span.start());
        return end % 2 == 1 && span.end() <= bounds[end];
    }

    /** Whether it has a character of a stretch. */
    public boolean touches(Span span) {
        int next = after(span.start());
        return next % 2 == 1 || (next < bounds.length && bounds[next] < span.end());
    }

    /** Whether it has no character. */
    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** Its stretches, in order. */
    public List<Span> stretches() {
        List<Span> stretches = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            stretches.add(new Span(bounds[i], bounds[i + 1]));
        }
        return stretches;
    }

    /** The index of the first bound behind an offset. */
    private int after(int offset) {
        int found = Arrays.binarySearch(bounds, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    private Region combined(Region other, Rule rule) {
        int[] both = new int[bounds.length + other.bounds.length];
        int used = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < bounds.length || theirs < other.bounds.length) {
            int at = Math.min(next(bounds, mine), next(other.bounds, theirs));
            mine += next(bounds, mine) == at ? 1 : 0;
            theirs += next(other.bounds, theirs) == at ? 1 : 0;
            if (rule.holds(mine % 2 == 1, theirs % 2 == 1) != (used % 2 == 1)) {
                both[used++] = at;
            }
        }
        return used == 0 ? NONE : new Region(Arrays.copyOf(both, used));
    }

    private static int next(int[] bounds, int index) {
        return index < bounds.length ? bounds[index] : Integer.MAX_VALUE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Region region && Arrays.equals(bounds, region.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return stretches().toString();
    }
}
