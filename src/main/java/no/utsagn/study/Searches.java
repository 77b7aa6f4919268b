package no.utsagn.study;

import java.util.function.UnaryOperator;
import no.utsagn.base.Items;

/**
 * What a study keeps about searching.
 *
 * @param saved in the order they were saved
 */
public record Searches(Items<SavedSearch> saved, OwnWords words) {

    /** Nothing kept. */
    public static Searches none() {
        return new Searches(Items.none(), OwnWords.none());
    }

    public Searches with(SavedSearch search) {
        return withSaved(saved.with(search.id(), search));
    }

    public Searches withSaved(Items<SavedSearch> other) {
        return new Searches(other, words);
    }

    public Searches with(OwnWords other) {
        return new Searches(saved, other);
    }

    Searches reworded(UnaryOperator<String> change) {
        return new Searches(saved.mapped(search -> search.reworded(change)), words.reworded(change));
    }
}
