package no.utsagn.language.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.language.forms.compound.Compounds;
import no.utsagn.language.forms.compound.Elements;
import no.utsagn.language.forms.ending.MinimalStems;
import no.utsagn.language.forms.known.Headwords;
import no.utsagn.language.forms.known.WordFilter;
import no.utsagn.language.forms.lemma.Irregulars;
import no.utsagn.language.forms.lemma.Lemmas;
import no.utsagn.language.forms.variant.Correspondences;
import no.utsagn.language.forms.variant.Rows;

/** The rules and tables by which forms belong to a word, read once and shared. Immutable. */
public final class WordForms {

    private static final int LEAST_COMPOUND = 6;

    private final MinimalStems stems;
    private final Lemmas lemmas;
    private final Irregulars irregulars;
    private final Correspondences norms;
    private final Compounds compounds;
    private final Rows asWritten;
    private final Rows inflected;
    private final WordTable own;

    private WordForms(WordForms shipped, WordTable own) {
        stems = shipped.stems;
        lemmas = shipped.lemmas;
        irregulars = shipped.irregulars;
        norms = shipped.norms;
        compounds = shipped.compounds;
        asWritten = shipped.asWritten;
        inflected = new Rows(own.rows());
        this.own = own;
    }

    private WordForms() {
        Headwords known = new Headwords(
                filter("headwords-nb-1.bin", "headwords-nb-2.bin"), filter("headwords-nn-1.bin", "headwords-nn-2.bin"));
        stems = new MinimalStems(Resource.words("adjectives.txt"));
        lemmas = new Lemmas(known, told(), stems::isAdjective);
        norms = new Correspondences(known, Resource.rows("correspondences.txt"));
        Elements elements = new Elements(
                known, filter("compound-first.bin"), filter("compound-last.bin"), Resource.words("no-parts.txt"));
        irregulars = new Irregulars(Resource.rows("irregular.txt"), elements::mayStandBefore);
        compounds = new Compounds(elements, this::dictionaryForms, Resource.words("no-compounds.txt"));
        asWritten = new Rows(Resource.rows("word-table.txt").stream()
                .map(row -> Arrays.asList(row.split("\\s+")))
                .toList());
        own = WordTable.empty();
        inflected = new Rows(own.rows());
    }

    /** The rules and tables that come along; reading them takes about a tenth of a second. */
    public static WordForms shipped() {
        return new WordForms();
    }

    /** The same with a study's own rows beside those that come along; their words are found with their endings. */
    public WordForms with(WordTable rows) {
        return new WordForms(this, rows);
    }

    /** @param names of the files that hold its pieces, in order */
    private static WordFilter filter(String... names) {
        try (InputStream in = Resource.open(names)) {
            return WordFilter.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> told() {
        Map<String, List<String>> told = new HashMap<>();
        for (String row : Resource.rows("lemmas.txt")) {
            List<String> words = Arrays.asList(row.split("\\s+"));
            told.put(words.get(0), List.copyOf(words.subList(1, words.size())));
        }
        return told;
    }

    MinimalStems stems() {
        return stems;
    }

    Lemmas lemmas() {
        return lemmas;
    }

    Irregulars irregulars() {
        return irregulars;
    }

    Correspondences norms() {
        return norms;
    }

    Compounds compounds() {
        return compounds;
    }

    Rows asWritten() {
        return asWritten;
    }

    Rows inflected() {
        return inflected;
    }

    /** What a word is of, regularly and irregularly; none if it is not known. */
    Set<String> dictionaryForms(String form) {
        Set<String> forms = new LinkedHashSet<>(lemmas.of(form));
        irregulars.of(form, other -> !lemmas.of(other).isEmpty()).forEach(word -> forms.add(word.lemma()));
        return forms;
    }

    /** The same, and of a word that is not known what it is of as a compound of known ones. */
    Set<String> dictionaryFormsOfAny(String form) {
        Set<String> forms = lemmas.of(form);
        return forms.isEmpty() && form.length() >= LEAST_COMPOUND
                ? compounds.cutting().dictionaryForms(form)
                : forms;
    }

    /** Whether a word is one of Norwegian, as far as the tables tell. */
    boolean isKnown(String form) {
        return asWritten.has(form) || inflected.has(form) || !lemmas.of(form).isEmpty() || irregulars.has(form);
    }

    @Override
    public String toString() {
        return "word forms with " + own;
    }
}
