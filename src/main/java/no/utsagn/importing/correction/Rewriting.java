package no.utsagn.importing.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.importing.correction.Alignment.Anchor;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.Replacement;

/**
 * Makes the stretches between what is the same into what the file has there: from the last to the first, so that the
 * places of those still to come stay as they are.
 */
final class Rewriting {

    private final Working working;
    private final Target target;
    private final Map<Id<Replacement>, String> originals;
    private final Voices voices;

    Rewriting(Working working, Target target, Map<Id<Replacement>, String> originals, Voices voices) {
        this.working = working;
        this.target = target;
        this.originals = originals;
        this.voices = voices;
    }

    /** @param borders of the transcript, before any edit */
    void between(List<Anchor> anchors, List<Token> borders) {
        int end = working.now().text().length();
        int targetEnd = target.text().length();
        for (int i = anchors.size() - 1; i >= -1; i--) {
            int start = i < 0 ? 0 : anchors.get(i).at().end();
            int targetStart = i < 0 ? 0 : anchors.get(i).to().end();
            stretch(new Span(start, end), new Span(targetStart, targetEnd), borders);
            if (i >= 0) {
                end = anchors.get(i).at().start();
                targetEnd = anchors.get(i).to().start();
            }
        }
    }

    private void stretch(Span at, Span to, List<Token> borders) {
        List<Token> gone =
                borders.stream().filter(border -> at.contains(border.span())).toList();
        List<Cut> cuts = cuts(to);
        if (gone.size() == cuts.size()) {
            turnByTurn(at, to, gone, cuts);
            return;
        }
        int length = working.now().text().length();
        for (int i = gone.size() - 1; i >= 0; i--) {
            working.join(gone.get(i).span().start());
        }
        int growth = working.now().text().length() - length;
        piece(new Span(at.start(), at.end() + growth), words(to), cuts);
    }

    private void turnByTurn(Span at, Span to, List<Token> borders, List<Cut> cuts) {
        int end = at.end();
        int targetEnd = to.end();
        for (int i = borders.size() - 1; i >= 0; i--) {
            Span border = borders.get(i).span();
            Span cut = Span.ofLength(to.start() + cuts.get(i).at(), border.length());
            working.becomes(working.now().turnAt(border.end()).id(), cuts.get(i).turn());
            piece(new Span(border.end(), end), words(new Span(cut.end(), targetEnd)), List.of());
            end = border.start();
            targetEnd = cut.start();
        }
        piece(new Span(at.start(), end), words(new Span(to.start(), targetEnd)), List.of());
    }

    /** The borders of the file in a stretch, counted from its beginning. */
    private List<Cut> cuts(Span to) {
        List<Cut> cuts = new ArrayList<>();
        for (int turn = 1; turn < target.turns().size(); turn++) {
            int at = target.turns().get(turn - 1).end();
            if (to.start() <= at && at < to.end()) {
                cuts.add(new Cut(at - to.start(), turn));
            }
        }
        return cuts;
    }

    /** The words of the file with a blank for the border of turns. */
    private String words(Span to) {
        StringBuilder words = new StringBuilder(to.of(target.text()));
        cuts(to).forEach(cut -> words.setCharAt(cut.at(), ' '));
        return words.toString();
    }

    private void piece(Span at, String words, List<Cut> cuts) {
        Around around = new Around(working.now(), originals, new Piece(at, words, cuts));
        List<Piece> pieces = around.pieces();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            reword(piece.at(), piece.words());
            for (int c = piece.cuts().size() - 1; c >= 0; c--) {
                Cut cut = piece.cuts().get(c);
                working.split(
                        piece.at().start() + cut.at(),
                        voices.speaker(target.labels().get(cut.turn()), Optional.empty()),
                        cut.turn());
            }
        }
        for (int i = 0; i < around.kept(); i++) {
            working.keep();
        }
    }

    private void reword(Span at, String words) {
        String stands = working.now().words(at);
        if (stands.equals(words)) {
            return;
        }
        List<Span> old = Tokens.in(stands, Span.over(stands));
        List<Span> fresh = Tokens.in(words, Span.over(words));
        if (old.size() == fresh.size()) {
            wordByWord(at, words, old, fresh);
        } else {
            trimmed(at, stands, words);
        }
    }

    private void wordByWord(Span at, String words, List<Span> old, List<Span> fresh) {
        int end = at.length();
        int freshEnd = words.length();
        for (int i = old.size() - 1; i >= 0; i--) {
            put(
                    at,
                    new Span(old.get(i).end(), end),
                    words.substring(fresh.get(i).end(), freshEnd));
            put(at, old.get(i), fresh.get(i).of(words));
            end = old.get(i).start();
            freshEnd = fresh.get(i).start();
        }
        put(at, new Span(0, end), words.substring(0, freshEnd));
    }

    /** Leaves the blanks that both begin or end with. */
    private void trimmed(Span at, String stands, String words) {
        int least = Math.min(stands.length(), words.length());
        int front = 0;
        while (front < least && sameBlank(stands, front, words, front)) {
            front++;
        }
        int back = 0;
        while (front + back < least
                && sameBlank(stands, stands.length() - 1 - back, words, words.length() - 1 - back)) {
            back++;
        }
        put(at, new Span(front, stands.length() - back), words.substring(front, words.length() - back));
    }

    private static boolean sameBlank(String one, int at, String other, int there) {
        return Character.isWhitespace(one.charAt(at))
                && one.charAt(at) == other.charAt(there)
                && Graphemes.ceiling(one, at + 1) == at + 1
                && Graphemes.ceiling(other, there + 1) == there + 1;
    }

    private void put(Span within, Span at, String words) {
        Span place = at.shifted(within.start());
        if (!working.now().words(place).equals(words)) {
            working.put(place, words);
        }
    }
}
