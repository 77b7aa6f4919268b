package no.utsagn.ui.transcript.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.utsagn.language.Span;

/**
 * Things that lie on the text, sorted out by the pieces they lie on, so that no piece asks for what lies elsewhere.
 *
 * @param <T> the kind of thing
 */
public final class Layer<T> {

    private final Pieces pieces;
    private final Function<T, Span> span;
    private final List<List<T>> byPiece;

    private Layer(Pieces pieces, Function<T, Span> span, List<List<T>> byPiece) {
        this.pieces = pieces;
        this.span = span;
        this.byPiece = byPiece;
    }

    /** Sorts out things that are in the order of the text. */
    public static <T> Layer<T> of(Pieces pieces, Collection<T> things, Function<T, Span> span) {
        List<List<T>> byPiece = new ArrayList<>(Collections.nCopies(pieces.size(), List.of()));
        for (T thing : things) {
            for (int piece : pieces.under(span.apply(thing))) {
                if (byPiece.get(piece).isEmpty()) {
                    byPiece.set(piece, new ArrayList<>());
                }
                byPiece.get(piece).add(thing);
            }
        }
        return new Layer<>(pieces, span, byPiece);
    }

    /** What lies on a piece, in the order of the text. */
    public List<T> on(int piece) {
        return Collections.unmodifiableList(byPiece.get(piece));
    }

    /** The same but for some things; only the pieces under them are looked at. */
    public Layer<T> changed(Collection<T> gone, Collection<T> come) {
        List<List<T>> copy = new ArrayList<>(byPiece);
        Set<T> out = new HashSet<>(gone);
        gone.forEach(thing -> pieces.under(span.apply(thing)).forEach(piece -> {
            List<T> left = new ArrayList<>(copy.get(piece));
            left.removeAll(out);
            copy.set(piece, left);
        }));
        come.forEach(thing -> pieces.under(span.apply(thing)).forEach(piece -> {
            List<T> more = new ArrayList<>(copy.get(piece));
            more.add(thing);
            more.sort(Comparator.comparing(span));
            copy.set(piece, more);
        }));
        return new Layer<>(pieces, span, copy);
    }
}
