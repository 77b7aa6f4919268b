package no.utsagn.ui.search.forms;

import java.util.List;
import no.utsagn.base.Messages;
import no.utsagn.language.forms.Why;
import no.utsagn.search.WordForms;

/**
 * A form of a word as it is told of.
 *
 * @param count occurrences in the study
 * @param why it is taken along
 * @param ticked whether it is searched for
 */
record ToldForm(String form, long count, Why why, boolean ticked) {

    /** The forms of a word that were said, most frequent first. */
    static List<ToldForm> of(WordForms word) {
        return word.forms().stream()
                .map(form -> new ToldForm(form.form(), form.count(), form.why(), form.ticked()))
                .toList();
    }

    /** Whether it is the word as it was written. */
    boolean isItself() {
        return why == Why.ITSELF;
    }

    /** Why it is taken along, in a word. */
    static String told(Messages say, Why why) {
        return switch (why) {
            case ITSELF -> say.text("ui.search.why.itself");
            case ENDING -> say.text("ui.search.why.ending");
            case IRREGULAR -> say.text("ui.search.why.irregular");
            case VARIANT -> say.text("ui.search.why.variant");
            case SPELLING -> say.text("ui.search.why.spelling");
            case COMPOUND -> say.text("ui.search.why.compound");
            case PART -> say.text("ui.search.why.part");
            case FOLDED -> say.text("ui.search.why.folded");
        };
    }

    /** Shows no word. */
    @Override
    public String toString() {
        return "form of " + form.length();
    }
}
