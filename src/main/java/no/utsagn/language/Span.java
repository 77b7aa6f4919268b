package no.utsagn.language;

import java.util.Optional;

/**
 * A stretch of a text, in UTF-16 characters, half-open: {@code start} belongs to it, {@code end} does not. All
 * arithmetic on offsets stands here.
 *
 * @param start 0 or more
 * @param end not before {@code start}; an empty span is a place between two characters
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The place between two characters. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /** The stretch of {@code length} characters from {@code start} on. */
    public static Span ofLength(int start, int length) {
        return new Span(start, start + length);
    }

    /** The whole of a text. */
    public static Span over(CharSequence text) {
        return new Span(0, text.length());
    }

    /** How many UTF-16 characters it holds. */
    public int length() {
        return end - start;
    }

    /** Whether it holds no character. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the character at this offset belongs to it. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether all of the other lies within this one; an empty span may lie at either end. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. Touching is not overlapping. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** Whether the two overlap or meet without a character between them. */
    public boolean overlapsOrTouches(Span other) {
        return Math.max(start, other.start) <= Math.min(end, other.end);
    }

    /** What the two share: empty if they share no character. */
    public Optional<Span> intersection(Span other) {
        return overlaps(other)
                ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
                : Optional.empty();
    }

    /** The least span that holds both. */
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The same stretch, so many characters further on.
     *
     * @param by may be negative, as long as the start stays at 0 or more
     */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /** The same stretch counted from {@code origin} instead of from 0. */
    public Span relativeTo(int origin) {
        return shifted(-origin);
    }

    /** The characters it covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /**
     * Where this stretch lies after the characters of {@code removed} gave way to {@code inserted} new ones. This is
     * the one rule for all spans:
     *
     * <ul>
     *   <li>characters that stay, stay in the spans they were in;
     *   <li>the new characters belong to a span if it held everything that was removed, or, where nothing was removed,
     *       the characters on both sides;
     *   <li>a span that has no character left is gone.
     * </ul>
     *
     * <p>An empty span is a place: it stays before what is inserted there, and is gone if it lay inside what was removed.
     *
     * @param removed the stretch taken out, in the old text
     * @param inserted how many characters stand there instead, 0 or more
     * @return empty if nothing of the stretch is left
     * @throws IllegalArgumentException if {@code inserted} is negative
     */
    public Optional<Span> after(Span removed, int inserted) {
        if (inserted < 0) {
            throw new IllegalArgumentException("cannot insert " + inserted + " characters");
        }
        int growth = inserted - removed.length();
        if (end <= removed.start) {
            return Optional.of(this);
        }
        if (removed.end <= start) {
            return Optional.of(shifted(growth));
        }
        int newStart = start <= removed.start ? start : removed.start + inserted;
        int newEnd = end >= removed.end ? end + growth : removed.start;
        return newStart < newEnd ? Optional.of(new Span(newStart, newEnd)) : Optional.empty();
    }

    /** By start, then by end: in the order of the text, the shorter first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
