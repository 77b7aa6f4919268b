package no.utsagn.names.cue;

import java.util.Optional;
import java.util.Set;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.SmallWords;
import no.utsagn.names.word.WordSet;

/** Where among whom: "i hele Lillevik", "nord for Balsfjord", "på lageret", behind words that single somebody out. */
record Tail(Ladders ladders) {

    private static final Set<String> IN = Set.of("i", "på", "ved", "fra", "frå", "for", "mellom", "av", "hos", "innan");
    private static final Set<String> DIRECTION = Set.of("nord", "sør", "øst", "aust", "vest");
    private static final Set<String> WHOLE = Set.of("hele", "heile", "denne", "vår", "vårt", "den", "det");
    private static final Set<String> SURROUNDINGS =
            WordSet.of("bygda bygden kommunen fylket byen landet landsdelen distriktet "
                    + "kontoret avdelingen avdelinga firmaet bedriften bedrifta lageret butikken skolen skulen klassen teamet laget "
                    + "gruppa gruppen jobben arbeidsplassen fabrikken verkstedet huset gata sykehuset verden kullet fylke området "
                    + "regionen øya dalen fjorden");
    private static final String NAV = "nav";

    /**
     * Where such words end.
     *
     * @param last the word that they stand behind
     * @return the place of the last word that belongs to them; the given one if nothing does
     */
    int end(Line line, int last) {
        int at = DIRECTION.contains(line.joined(last + 1)) ? last + 2 : last + 1;
        if (!IN.contains(line.joined(at))) {
            return last;
        }
        int noun = WHOLE.contains(line.joined(at + 1)) ? at + 2 : at + 1;
        if (!line.word(noun).joined()) {
            return last;
        }
        return isPlace(line, noun) || SURROUNDINGS.contains(line.folded(noun)) ? noun : last;
    }

    /** Whether such words end with the name of a place. */
    Optional<Integer> endInPlace(Line line, int last) {
        int end = end(line, last);
        return end > last && isPlace(line, end) ? Optional.of(end) : Optional.empty();
    }

    private boolean isPlace(Line line, int i) {
        if (SmallWords.has(line.folded(i)) || line.folded(i).startsWith(NAV)) {
            return false;
        }
        return line.hasCapitals() ? line.word(i).capital() : ladders.isPlace(line.written(i));
    }

    /** Whether a noun names a house or firm: "møbellageret", "hagesenteret". */
    boolean isHouse(String definite) {
        for (String ending : new String[] {"et", "en", "a", "t", "n"}) {
            int length = definite.length() - ending.length();
            if (length > 3 && definite.endsWith(ending) && ladders.isTrade(definite.substring(0, length))) {
                return true;
            }
        }
        return SURROUNDINGS.contains(definite);
    }
}
