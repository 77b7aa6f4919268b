package no.utsagn.search.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.search.condition.Picked;
import no.utsagn.search.condition.Region;
import no.utsagn.search.index.Placed;
import no.utsagn.search.index.Shelf;
import org.apache.lucene.index.NumericDocValues;

/** Whether conditions pick a word of a turn, or a part of one. */
final class PickedTurns implements IntPredicate {

    private final View view;
    private final Picked picked;
    private final NumericDocValues keys;
    private int number = -1;
    private Region region = Region.NONE;

    /** @param keys of the part of the index whose documents are tested */
    PickedTurns(View view, Picked picked, NumericDocValues keys) {
        this.view = view;
        this.picked = picked;
        this.keys = keys;
    }

    @Override
    public boolean test(int doc) {
        try {
            return keys.advanceExact(doc) && picks(keys.longValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean picks(long key) {
        if (number != Shelf.transcript(key)) {
            number = Shelf.transcript(key);
            region = view.transcript(number).map(picked::in).orElse(Region.NONE);
        }
        if (region.isEmpty()) {
            return false;
        }
        Placed transcript = view.shelf().find(key);
        Span turn = transcript.turn(key).span();
        if (turn.isEmpty() || !region.touches(turn)) {
            return false;
        } else if (region.covers(turn)) {
            return hasWord(transcript.text(), turn);
        }
        return region.in(turn).stretches().stream().anyMatch(stretch -> hasWord(transcript.text(), stretch));
    }

    /** Whether a word begins in a stretch of a text, or goes on there by a letter. */
    static boolean hasWord(String text, Span stretch) {
        for (int at = stretch.start(); at < stretch.end(); ) {
            int letter = text.codePointAt(at);
            if (Characters.startsWord(letter)) {
                return true;
            }
            at += Character.charCount(letter);
        }
        return false;
    }
}
