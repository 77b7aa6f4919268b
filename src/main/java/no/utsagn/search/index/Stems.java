package no.utsagn.search.index;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.no.NorwegianLightStemmer;
import org.apache.lucene.analysis.no.NorwegianMinimalStemmer;

/**
 * What the forms of a word share. A form has one or two stems, and two forms belong together if they share one:
 *
 * <ul>
 *   <li>the minimal stem of bokmål and nynorsk ("kandidatene", "kandidat" → "kandidat");
 *   <li>the word without the endings that follow -er and -ar ("arbeidsgiveren", "arbeidsgiver" → "arbeidsgiver"), since
 *       the minimal stem of "arbeidsgiver" itself is "arbeidsgiv". So "brukere" finds "bruker", and not "bruk".
 * </ul>
 *
 * <p>Joins little that does not belong together; strong verbs and umlaut are beyond it.
 */
final class Stems {

    /** @param cut how many characters of the ending stand behind its -er or -ar */
    private record Ending(String full, int cut) {}

    private static final List<Ending> AFTER_ER = List.of(
            new Ending("erens", 3),
            new Ending("ernes", 3),
            new Ending("eren", 2),
            new Ending("erne", 2),
            new Ending("ere", 1),
            new Ending("ers", 1),
            new Ending("arane", 3),
            new Ending("aren", 2),
            new Ending("arar", 2),
            new Ending("ars", 1));

    /** So many characters stand before such an ending. */
    private static final int SHORTEST_REST = 3;

    private static final NorwegianMinimalStemmer MINIMAL =
            new NorwegianMinimalStemmer(NorwegianLightStemmer.BOKMAAL | NorwegianLightStemmer.NYNORSK);

    private Stems() {}

    /** The stems of a word in its normal form. */
    static Set<String> of(String form) {
        String minimal = minimal(form);
        String untilEr = untilEr(form);
        return minimal.equals(untilEr) ? Set.of(minimal) : Set.of(minimal, untilEr);
    }

    private static String minimal(String form) {
        char[] letters = form.toCharArray();
        return new String(letters, 0, MINIMAL.stem(letters, letters.length));
    }

    private static String untilEr(String form) {
        for (Ending ending : AFTER_ER) {
            if (form.endsWith(ending.full()) && form.length() >= ending.full().length() + SHORTEST_REST) {
                return form.substring(0, form.length() - ending.cut());
            }
        }
        return form;
    }
}
