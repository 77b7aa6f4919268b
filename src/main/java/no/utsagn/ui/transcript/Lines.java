package no.utsagn.ui.transcript;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import no.utsagn.language.Span;
import no.utsagn.ui.transcript.ink.WordArea;
import no.utsagn.ui.transcript.ink.Writing;
import no.utsagn.ui.transcript.page.Pieces;

/** Where words stand on the screen, and which words stand at a place of the view. */
final class Lines {

    private final WordArea area;

    Lines(WordArea area) {
        this.area = area;
    }

    /** A stretch of the view as one of the text. */
    Span toText(Optional<Writing> shown, int from, int to) {
        return shown.map(now -> new Span(now.pieces().toText(from), now.pieces().toText(to)))
                .orElse(Span.at(0));
    }

    /** The offset in the text that is nearest to a place of the area; empty beside the words. */
    Optional<Integer> at(Pieces pieces, double x, double y) {
        return area.hit(x, y).getCharacterIndex().stream().boxed().findFirst().map(pieces::toText);
    }

    /** The stretch that is in view, to whole paragraphs; empty while nothing is. */
    Span seen(Pieces pieces) {
        return area.inView()
                .filter(view -> view.first() < pieces.size())
                .map(view -> pieces.get(view.first())
                        .span()
                        .hull(pieces.get(Math.min(pieces.size() - 1, view.last()))
                                .span()))
                .orElse(Span.at(0));
    }

    /** Where a stretch is seen on the screen, from its first to its last line; empty if no line of it is seen. */
    Optional<Bounds> onScreen(Pieces pieces, Span span) {
        return area.inView().stream()
                .flatMap(view -> IntStream.rangeClosed(view.first(), Math.min(pieces.size() - 1, view.last()))
                        .boxed())
                .filter(piece -> span.overlapsOrTouches(pieces.get(piece).span()))
                .flatMap(piece -> lines(pieces, piece, span).stream())
                .reduce(Lines::hull);
    }

    private Optional<Bounds> lines(Pieces pieces, int piece, Span span) {
        Span whole = pieces.get(piece).span();
        return whole.intersection(span).flatMap(part -> {
            Span inPiece = part.relativeTo(whole.start()).shifted(pieces.viewStart(piece));
            return area.getCharacterBoundsOnScreen(inPiece.start(), inPiece.end());
        });
    }

    private static Bounds hull(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }
}
