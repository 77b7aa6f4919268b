package no.utsagn.search.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.utsagn.language.NormalWords;
import no.utsagn.language.Span;

/** The words of the turn that is looked at, read as the index reads them, once for all terms. */
final class TurnWords {

    private final List<TermForms> terms;
    private final boolean characters;
    private final NormalWords words = new NormalWords();
    /** By the numbers of the terms: where they stand in the turn. */
    private final List<List<Place>> places;

    private String text = "";
    private Span turn = Span.at(0);
    private boolean read;

    /** @param characters whether places are to tell their characters, and not their words alone */
    TurnWords(List<TermForms> terms, boolean characters) {
        this.terms = terms;
        this.characters = characters;
        this.places = new ArrayList<>(Collections.nCopies(terms.size(), List.of()));
    }

    /** Goes on to a turn. */
    void to(String wholeText, Span span) {
        text = wholeText;
        turn = span;
        read = false;
    }

    /** Where forms of the term with a number stand, in order. */
    List<Place> places(int term) {
        if (!read) {
            read = true;
            read();
        }
        return places.get(term);
    }

    private void read() {
        places.replaceAll(former -> List.of());
        words.over(text, turn);
        for (int number = 0; words.next(); number++) {
            for (int term = 0; term < places.size(); term++) {
                if (terms.get(term).holds(words)) {
                    add(term, place(number));
                }
            }
        }
        words.letGo();
    }

    private Place place(int number) {
        return characters
                ? new Place(number, number + 1, words.start(), words.end())
                : new Place(number, number + 1, number, number + 1);
    }

    private void add(int term, Place place) {
        List<Place> found = places.get(term);
        if (found.isEmpty()) {
            found = new ArrayList<>(4);
            places.set(term, found);
        }
        found.add(place);
    }

    @Override
    public String toString() {
        return "words of a turn at " + turn;
    }
}
