package no.utsagn.language.forms.compound;

import java.util.Set;
import java.util.function.Function;

/**
 * Finds words as parts of compounds: "skole" in "ungdomsskolen", "avklaring" in "arbeidsavklaringspenger". What stands
 * before and after the part must be words too, all the way to the ends, with an s, an e or a hyphen between them at
 * most; so "virk" is not found in "virksomhet".
 */
public final class Compounds {

    private final Elements elements;
    private final Function<String, Set<String>> dictionaryForms;
    private final Set<String> simple;

    /**
     * @param dictionaryForms tells what a word is of, none if it is not known
     * @param simple dictionary forms that look like compounds and are none
     */
    public Compounds(Elements elements, Function<String, Set<String>> dictionaryForms, Set<String> simple) {
        this.elements = elements;
        this.dictionaryForms = dictionaryForms;
        this.simple = Set.copyOf(simple);
    }

    /** Whether a dictionary form may be looked for in compounds: no prefix, suffix or small word. */
    public boolean isPart(String lemma) {
        return elements.isPart(lemma);
    }

    /** Looks for parts in many words, remembering what it learns of their ends meanwhile. */
    public Cutting cutting() {
        return new Cutting(elements, new Seams(elements, dictionaryForms), simple);
    }
}
