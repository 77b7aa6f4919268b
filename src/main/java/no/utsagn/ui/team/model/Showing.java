package no.utsagn.ui.team.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Side;

/**
 * What of the list is shown.
 *
 * @param kinds what sorts of things; none for all
 * @param figure what a number counts alone, if somebody asked for it
 */
public record Showing(By by, Set<Kind> kinds, Optional<Figure> figure) {

    /** The numbers that two which are likely the same belong to. */
    private static final Set<Figure> PAIRS = Set.of(Figure.NEW_CODES, Figure.JOINED);

    public Showing {
        kinds = Set.copyOf(kinds);
    }

    /** All. */
    public static Showing all() {
        return new Showing(By.ALL, Set.of(), Optional.empty());
    }

    public Showing by(By other) {
        return new Showing(other, kinds, figure);
    }

    /** With a kind more, or without it. */
    public Showing toggled(Kind kind) {
        Set<Kind> other = new HashSet<>(kinds);
        if (!other.remove(kind)) {
            other.add(kind);
        }
        return new Showing(by, other, figure);
    }

    public Showing anyKind() {
        return new Showing(by, Set.of(), figure);
    }

    /** What a number counts, and nothing else. */
    public static Showing only(Figure figure) {
        return new Showing(By.ALL, Set.of(), Optional.of(figure));
    }

    /** Whether a line is shown. */
    public boolean shows(Row.Thing row) {
        return shows(by, row) && (kinds.isEmpty() || kinds.contains(row.kind())) && (figure.isEmpty() || counted(row));
    }

    private boolean counted(Row.Thing row) {
        return row instanceof Row.Change change
                ? figure.filter(some -> some.counts(change.difference())).isPresent()
                : row.kind() == Kind.CODE && figure.filter(PAIRS::contains).isPresent();
    }

    /** Whether a line belongs to a side. What both did belongs to both. */
    public static boolean shows(By by, Row.Thing row) {
        return switch (by) {
            case ALL -> true;
            case OURS -> row.section() != Section.SAME && side(row) != Side.THEIRS;
            case THEIRS -> row.section() != Section.SAME && side(row) != Side.OURS;
            case SAME -> row.section() == Section.SAME;
        };
    }

    private static Side side(Row.Thing row) {
        return row instanceof Row.Change change ? change.difference().side() : Side.BOTH;
    }

    /** Whether two differences are one and the same, made by both. */
    static boolean isSame(Difference difference) {
        return difference.side() == Side.BOTH
                && switch (difference.what()) {
                    case GONE_AND_CHANGED, UNITED, RELABELLED -> false;
                    case NEW, GONE, CHANGED, JOINED -> true;
                }
                && difference.fields().stream()
                        .allMatch(field -> field.changed() == Side.NEITHER
                                || (field.changed() == Side.BOTH && field.ours().equals(field.theirs())));
    }
}
