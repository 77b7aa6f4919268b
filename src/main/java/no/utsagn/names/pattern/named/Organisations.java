package no.utsagn.names.pattern.named;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Rule;
import no.utsagn.names.word.SmallWords;
import no.utsagn.names.word.Word;
import no.utsagn.names.word.WordSet;

/**
 * A name with the word for what it is behind it: "Fjordvik Møbel", "Halvorsen AS", "Solvik videregående", "Hadsel
 * kommune", "Oslo Universitetssykehus". In a text without capitals only behind words that such names follow: "hos
 * perlehvitt vaskeri".
 */
final class Organisations implements Rule {

    /** Ordinary words as often as parts of names: they count with a capital only. */
    private static final Set<String> WEAK = Set.of(
            "bil",
            "mat",
            "data",
            "kraft",
            "bank",
            "gård",
            "lager",
            "anlegg",
            "service",
            "avis",
            "energi",
            "plast",
            "klær",
            "sport",
            "handel",
            "fisk",
            "laks",
            "kro",
            "kjøtt",
            "buss",
            "taxi",
            "vekst",
            "stål",
            "da",
            "il",
            "blomster",
            "møbel",
            "møbler",
            "marked",
            "verksted",
            "butikk",
            "extra",
            "spar",
            "power",
            "joker",
            "meny",
            "transport",
            "maskin",
            "rør",
            "kjøkken",
            "vakt",
            "korps",
            "kf",
            "hf",
            "fk",
            "sa",
            "dekk",
            "auto",
            "bygg",
            "terminal",
            "salong",
            "elektro",
            "industri",
            "nav",
            "ullevål",
            "haukeland",
            "skolen",
            "skulen",
            "barnehagen",
            "forsikring");

    private static final Set<String> COMPANY =
            Set.of("as", "asa", "ans", "da", "enk", "nuf", "sa", "iks", "kf", "hf", "ba");
    /** Family names too: behind the name of a place only. */
    private static final Set<String> FAMILY_NAMES =
            Set.of("kraft", "gård", "laks", "fisk", "stål", "dekk", "kro", "vekst", "bank", "mat", "buss");

    private static final Set<String> BEFORE = Set.of("på", "hos", "ved", "fra", "frå", "til", "i", "med", "for", "av");
    private static final Set<String> NO_NAMES =
            WordSet.of("vanlig vanleg privat offentlig kommunal statlig stor stort liten lite "
                    + "ny nytt gammel gammelt annen anna annet egen eget samme første andre tredje hver lokal lokalt norsk "
                    + "norske bra god hele hvert hvilken hvilket to tre fire fem seks min din sin ordinær egne videre "
                    + "vidare nærmeste neste forrige siste ulike forskjellige privat polsk svensk enkelt enkel hel halv "
                    + "egna mindre større aktuell aktuelle noe type slags spesiell videregående vidaregåande såkalt "
                    + "lukka åpen dyr billig interkommunal interkommunalt eneste mellomstor");
    private static final Set<String> COMPOUNDS = WordSet.of(
            "skolen skulen sykehuset sjukehuset barnehagen kroa hotellet " + "senteret bakeriet verftet lageret");
    private static final int LEAST_COMPOUND = 8;
    private static final int MOST_WORDS = 4;
    private static final int LEAST_LETTERS = 4;

    private final Ladders ladders;
    private final Wordings wordings;

    Organisations(Ladders ladders, Wordings wordings) {
        this.ladders = ladders;
        this.wordings = wordings;
    }

    @Override
    public Optional<Hit> at(Line line, int i) {
        if (line.folded(i).equals("nav") || SmallWords.has(line.folded(i))) {
            return Optional.empty();
        }
        int last = line.hasCapitals() || line.word(i).capital() ? capitalised(line, i) : small(line, i);
        return last < 0 ? Optional.empty() : wordings.organisation(line, i, withTail(line, last));
    }

    private int capitalised(Line line, int i) {
        if (!line.word(i).capital()) {
            return -1;
        }
        int last = i;
        while (last - i < MOST_WORDS && continues(line, last + 1)) {
            last++;
        }
        int head = last;
        while (head > i && !isHead(line, i, head)) {
            head--;
        }
        String next = line.joined(last + 1);
        boolean named = !line.word(i).first() || last > i;
        if (named && isStrong(next) && !COMPANY.contains(next)) {
            return last + 1;
        }
        if (head > i) {
            return head;
        }
        return isCompound(line.word(i)) ? i : -1;
    }

    private static boolean continues(Line line, int i) {
        Word word = line.word(i);
        return word.joined() && word.capital() && !SmallWords.has(word.folded());
    }

    /** A trade with a capital, or a form of company in capitals. */
    private boolean isHead(Line line, int first, int i) {
        String word = line.folded(i);
        if (FAMILY_NAMES.contains(word) && !ladders.isPlace(line.written(first))) {
            return false;
        }
        boolean company = COMPANY.contains(word);
        return company ? line.written(i).equals(word.toUpperCase(Locale.ROOT)) : ladders.isTrade(word);
    }

    private boolean isStrong(String word) {
        return word.length() > 2 && !WEAK.contains(word) && ladders.isTrade(word);
    }

    /** "Solvikskolen", "Nordlandssykehuset" inside a sentence. */
    private static boolean isCompound(Word word) {
        String folded = word.folded();
        boolean house = COMPOUNDS.stream().anyMatch(folded::endsWith);
        return !word.first()
                && house
                && folded.length() > LEAST_COMPOUND
                && !folded.matches("(barne|ungdoms|grunn|høg|høy|fag|folkehøg|kjøpe|helse).*");
    }

    private int small(Line line, int i) {
        String name = line.folded(i);
        String next = line.joined(i + 1);
        boolean company = next.equals("as") || next.equals("asa");
        if (!company && !isStrong(next)) {
            return -1;
        }
        boolean asked = BEFORE.contains(line.joinedBefore(i))
                && name.length() >= LEAST_LETTERS
                && Character.isLetter(name.charAt(0))
                && !NO_NAMES.contains(name);
        boolean place = next.length() > 2 && ladders.isPlace(name) && name.length() >= LEAST_LETTERS;
        return asked || (place && !company) ? i + 1 : -1;
    }

    /** "Solvik videregående skole AS": what may follow the word for what it is. */
    private static int withTail(Line line, int last) {
        int end = last;
        String next = line.joined(end + 1);
        if (line.folded(end).matches("videregående|vidaregåande|vgs") && next.matches("sk[ou]le[n]?")) {
            end++;
        }
        return COMPANY.contains(line.joined(end + 1)) && line.word(end + 1).capital() ? end + 1 : end;
    }
}
