package no.utsagn.names.pattern.figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Numerals;
import no.utsagn.names.word.Rule;
import no.utsagn.names.word.SmallWords;
import no.utsagn.names.word.Word;
import no.utsagn.names.word.WordSet;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Streets with a number ("Storgata 12 B", "Øvre Slottsgate 7", "Fjellveien tolv"), streets with a capital inside a
 * sentence without one ("i Storgata"), post boxes.
 */
final class Streets implements Rule {

    private static final String[] STRONG = {
        "gata", "gaten", "gate", "veien", "vegen", "vei", "veg", "allé", "alle", "alléen", "torget", "torg", "plassen",
        "plass"
    };
    private static final String[] WEAK = {
        "gt", "vn", "bakken", "bakkan", "bakke", "lia", "stien", "svingen", "kroken", "ringen", "haugen", "tunet",
        "åsen", "brygga", "bryggen", "løkka", "kleiva", "jordet", "stranda", "sletta", "toppen", "kaia"
    };
    private static final Set<String> ALONE = Set.of("gate", "gata", "gaten", "vei", "veg", "plass", "torg", "allé");
    private static final Set<String> ORDINARY = Set.of(
            "arbeidsplass",
            "arbeidsplassen",
            "tiltaksplass",
            "plass",
            "omvei",
            "hovedveien",
            "motorveien",
            "barnehageplass",
            "sykehjemsplass",
            "lærlingplass",
            "studieplass",
            "skoleplass",
            "praksisplass",
            "praksisplassen",
            "hjemvei",
            "underveis",
            "bomvei",
            "snarvei",
            "skolevei",
            "skoleveien",
            "parkeringsplass",
            "parkeringsplassen",
            "bakken",
            "alle",
            "ringen",
            "stranda",
            "toppen",
            "sletta",
            "plassen",
            "torget",
            "torg",
            "vei",
            "veg",
            "gate",
            "gata",
            "gaten",
            "veien",
            "vegen",
            "haugen",
            "bakke",
            "brygga",
            "kaia",
            "jordet",
            "tunet",
            "åsen",
            "stien",
            "svingen",
            "kroken",
            "lia",
            "familie",
            "langveien",
            "livsvei",
            "utvei",
            "utveien",
            "jobbvei");
    private static final Set<String> UNITS = WordSet.of("prosent kroner kr år dager dag timer time minutter minutt min "
            + "kilometer km meter m mil ganger gang gonger personer mennesker ansatte stykker stk uker uke veker måneder "
            + "månader poeng plasser stillinger folk elever deltakere kandidater tusen hundre millioner");
    private static final int HIGHEST = 999;
    private static final int MOST_WORDS_BEFORE = 2;

    @Override
    public Optional<Hit> at(Line line, int i) {
        String word = line.folded(i);
        if (word.equals("postboks") && Numerals.digits(line.joined(i + 1), 4).isPresent()) {
            return hit(line, i, i + 1);
        }
        Word street = line.word(i);
        boolean named = ALONE.contains(word) && line.word(i - 1).capital() && street.joined() && line.hasCapitals();
        boolean strong = ends(word, STRONG);
        if (!named && (ORDINARY.contains(word) || (!strong && !ends(word, WEAK)))) {
            return Optional.empty();
        }
        if (!named && !street.capital() && (line.hasCapitals() || !strong)) {
            return Optional.empty();
        }
        int last = numberAfter(line, i);
        boolean withNumber = last > i;
        boolean alone = strong && line.hasCapitals() && !street.first();
        return withNumber || alone ? hit(line, first(line, i), last) : Optional.empty();
    }

    /** The word that ends the number of the house; the street itself if there is none. */
    private static int numberAfter(Line line, int i) {
        OptionalInt number = Numerals.cardinal(line.joined(i + 1));
        if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > HIGHEST) {
            return letterOnNumber(line.joined(i + 1)) ? i + 1 : i;
        }
        boolean letter = line.joined(i + 2).length() == 1
                && Character.isLetter(line.joined(i + 2).charAt(0))
                && (line.word(i + 2).capital() || "bcdfgh".contains(line.folded(i + 2)));
        if (letter) {
            return i + 2;
        }
        boolean house = line.word(i).capital() ? !UNITS.contains(line.joined(i + 2)) : SmallWords.follow(line, i + 1);
        return house ? i + 1 : i;
    }

    /** "12B". */
    private static boolean letterOnNumber(String word) {
        int last = word.length() - 1;
        return last > 0
                && Character.isLetter(word.charAt(last))
                && Numerals.digits(word.substring(0, last), 3).isPresent();
    }

    /** Where the name of the street begins: "Øvre Slottsgate", "Kong Oscars gate". */
    private static int first(Line line, int i) {
        int first = i;
        while (i - first < MOST_WORDS_BEFORE
                && line.word(first).joined()
                && line.word(first - 1).capital()
                && !SmallWords.has(line.folded(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean ends(String word, String... endings) {
        for (String ending : endings) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Hit> hit(Line line, int from, int to) {
        return Optional.of(new Hit(line.span(from, to), EntityKind.ADDRESS, "[adresse]"));
    }
}
