package no.utsagn.search.match;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;

/** The words of the turn that is looked at, read as the index reads them, once for all terms. */
final class TurnWords {

    private String text = "";
    private Span turn = Span.at(0);
    private boolean read;
    private List<Span> words = List.of();
    private List<String> said = List.of();

    /** Goes on to a turn. */
    void to(String wholeText, Span span) {
        text = wholeText;
        turn = span;
        read = false;
    }

    /** Where forms of a term stand, in order. @param characters whether places are to tell their characters */
    List<Place> places(TermForms forms, boolean characters) {
        if (!read) {
            read = true;
            words = Words.in(text, turn);
            said = words.stream().map(word -> NormalForm.of(text, word)).toList();
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (forms.holds(said.get(i))) {
                Span word = words.get(i);
                places.add(characters ? new Place(i, i + 1, word.start(), word.end()) : new Place(i, i + 1, i, i + 1));
            }
        }
        return places;
    }
}
