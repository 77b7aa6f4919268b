package no.utsagn.language.forms;

import java.util.List;
import no.utsagn.language.forms.ending.MinimalStems;

/** The rules by which forms belong to a word, read once and shared. Immutable. */
public final class WordForms {

    private final MinimalStems stems;
    private final WordTable table;

    private WordForms(MinimalStems stems, WordTable table) {
        this.stems = stems;
        this.table = table;
    }

    /** The rules and tables that come along. */
    public static WordForms shipped() {
        return new WordForms(new MinimalStems(Resource.words("adjectives.txt")), WordTable.empty());
    }

    /** The same rules with a study's own rows, which stand beside those that come along. */
    public WordForms with(WordTable own) {
        return new WordForms(stems, own);
    }

    MinimalStems stems() {
        return stems;
    }

    /** The rows of a study. */
    List<List<String>> own() {
        return table.rows();
    }

    @Override
    public String toString() {
        return "word forms with " + table;
    }
}
