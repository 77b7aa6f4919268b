package no.utsagn.study;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Unit;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.transcript.Transcript;

/**
 * A search that is kept under a name, with the forms that were chosen for its words.
 *
 * @param query as it was written
 * @param rule what is proposed of what it finds, if anything is
 * @param stamp who saved it, and when it was last changed
 */
public record SavedSearch(
        Id<SavedSearch> id, String name, String query, FormChoice forms, Optional<Rule> rule, Stamp stamp) {

    /**
     * That what is found is proposed for a code, in every transcript once.
     *
     * @param unit how much around a hit would be coded
     * @param looked the transcripts in which it has been proposed and decided about
     */
    public record Rule(Id<Code> code, Unit unit, Set<Id<Transcript>> looked) {

        public Rule {
            looked = Set.copyOf(looked);
        }

        /** The rule once it has been decided about in some more transcripts. */
        public Rule looked(Set<Id<Transcript>> more) {
            Set<Id<Transcript>> all = new HashSet<>(looked);
            all.addAll(more);
            return new Rule(code, unit, all);
        }
    }

    public SavedSearch {
        if (name.isBlank() || query.isBlank()) {
            throw new IllegalArgumentException("a saved search without " + (name.isBlank() ? "a name" : "a query"));
        }
    }

    /** The same search with another rule, or with none. */
    public SavedSearch with(Optional<Rule> other) {
        return new SavedSearch(id, name, query, forms, other, stamp);
    }

    /** The same search when a transcript is gone. */
    SavedSearch without(Id<Transcript> gone) {
        return with(rule.map(r -> {
            Set<Id<Transcript>> left = new HashSet<>(r.looked());
            left.remove(gone);
            return new Rule(r.code(), r.unit(), left);
        }));
    }

    /** The same search with all that was written of it rewritten. */
    SavedSearch reworded(UnaryOperator<String> change) {
        FormChoice choice = new FormChoice(
                forms.width(), forms.folded(), reworded(forms.without(), change), reworded(forms.with(), change));
        return new SavedSearch(id, change.apply(name), change.apply(query), choice, rule, stamp);
    }

    /** A form that would be rewritten is a name, and what was said of it is of no more use. */
    private static Set<String> reworded(Set<String> words, UnaryOperator<String> change) {
        return words.stream().filter(word -> change.apply(word).equals(word)).collect(Collectors.toSet());
    }

    /** Shows no word: what is searched for may be a name. */
    @Override
    public String toString() {
        return "SavedSearch " + id;
    }
}
