package no.utsagn.ui.search.forms;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Messages;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.Why;
import no.utsagn.search.FormCount;
import no.utsagn.search.WordForms;

/**
 * A form of a word as it is told of.
 *
 * @param count occurrences in the study
 * @param why it is taken along, where that is known
 * @param ticked whether it is searched for
 */
record ToldForm(String form, long count, Optional<Why> why, boolean ticked) {

    /** The forms of a word, those that are searched for first, then by how often they were said. */
    static List<ToldForm> of(WordForms word, FormChoice choice) {
        String written = word.term().text();
        return word.forms().stream().map(form -> of(form, written, choice)).toList();
    }

    private static ToldForm of(FormCount form, String written, FormChoice choice) {
        Optional<Why> why = form.form().equals(written) ? Optional.of(Why.ITSELF) : Optional.empty();
        return new ToldForm(form.form(), form.count(), why, choice.takes(form.form(), true));
    }

    /** Why it is taken along, in a word; empty where there is nothing to tell. */
    static String told(Messages say, Optional<Why> why) {
        return why.map(reason -> switch (reason) {
                    case ITSELF -> say.text("ui.search.why.itself");
                    case ENDING -> say.text("ui.search.why.ending");
                    case IRREGULAR -> say.text("ui.search.why.irregular");
                    case VARIANT -> say.text("ui.search.why.variant");
                    case SPELLING -> say.text("ui.search.why.spelling");
                    case COMPOUND -> say.text("ui.search.why.compound");
                    case PART -> say.text("ui.search.why.part");
                    case FOLDED -> say.text("ui.search.why.folded");
                })
                .orElse("");
    }

    /** Shows no word. */
    @Override
    public String toString() {
        return "form of " + form.length();
    }
}
