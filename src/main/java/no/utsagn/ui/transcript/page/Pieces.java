package no.utsagn.ui.transcript.page;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * The paragraphs of the view: each turn is one, or several where it is long, since a paragraph of many thousand words
 * is slow to draw. Maps offsets of the transcript to offsets of the view and back; the view has one more character, a
 * line end, at every break inside a turn.
 */
public final class Pieces {

    /** About how long a piece is, in UTF-16 characters. */
    public static final int ROOM = 1500;

    private static final int LEAST = ROOM / 2;

    /** A paragraph. @param turn its turn's number; @param first whether the turn begins here */
    public record Piece(int turn, Span span, boolean first) {}

    private final List<Piece> pieces;
    private final int[] viewStarts;

    private Pieces(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.viewStarts = new int[pieces.size()];
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            viewStarts[i] = at;
            at += pieces.get(i).span().length() + 1;
        }
    }

    /** The pieces of nothing. */
    public static Pieces none() {
        return new Pieces(List.of());
    }

    /** The pieces of a transcript, in order. */
    public static Pieces of(Transcript transcript) {
        List<Piece> pieces = new ArrayList<>();
        int number = 0;
        for (Turn turn : transcript.turns()) {
            int start = turn.span().start();
            while (turn.span().end() - start > ROOM) {
                int end = breakBefore(transcript.text(), start + ROOM, start + LEAST);
                pieces.add(new Piece(
                        number, new Span(start, end), start == turn.span().start()));
                start = end;
            }
            pieces.add(new Piece(
                    number,
                    new Span(start, turn.span().end()),
                    start == turn.span().start()));
            number++;
        }
        return new Pieces(pieces);
    }

    /** After the last sentence that ends before the limit, else after a word, else between two characters. */
    private static int breakBefore(String text, int limit, int least) {
        int afterWord = -1;
        for (int i = limit; i > least; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                if (".?!…".indexOf(text.charAt(i - 2)) >= 0) {
                    return i;
                }
                afterWord = Math.max(afterWord, i);
            }
        }
        return afterWord > 0 ? afterWord : Graphemes.floor(text, limit);
    }

    public List<Piece> all() {
        return pieces;
    }

    public int size() {
        return pieces.size();
    }

    public Piece get(int index) {
        return pieces.get(index);
    }

    /** Where a piece begins in the view. */
    public int viewStart(int index) {
        return viewStarts[index];
    }

    /** Where it ends in the view, before the line end. */
    public int viewEnd(int index) {
        return viewStarts[index] + pieces.get(index).span().length();
    }

    /** The piece that an offset of the transcript lies in; the place after its last character is its own at a turn's end. */
    public int indexAt(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The numbers of the pieces that a stretch lies on, in order; none under a stretch of nothing at a break. */
    public List<Integer> under(Span stretch) {
        List<Integer> under = new ArrayList<>();
        for (int i = indexAt(stretch.start());
                i < pieces.size() && pieces.get(i).span().start() < stretch.end();
                i++) {
            under.add(i);
        }
        return under;
    }

    /** The offset in the view for one in the transcript. */
    public int toView(int offset) {
        int index = indexAt(offset);
        Span span = pieces.get(index).span();
        return viewStarts[index] + Math.min(offset, span.end()) - span.start();
    }

    /** The offset in the transcript for one in the view. */
    public int toText(int viewOffset) {
        int low = 0;
        int high = viewStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (viewStarts[middle] <= viewOffset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (pieces.isEmpty()) {
            return 0;
        }
        Span span = pieces.get(low).span();
        return Math.min(span.start() + viewOffset - viewStarts[low], span.end());
    }

    /** The text of the view. */
    public String viewText(String text) {
        List<String> parts = new ArrayList<>(pieces.size());
        pieces.forEach(piece -> parts.add(piece.span().of(text)));
        return String.join("\n", parts);
    }
}
