package no.utsagn.names.pattern.named;

import java.util.Set;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.SmallWords;

/** Reads the name of a place behind words that places follow. */
record PlaceNames(Ladders ladders) {

    private static final int MOST_WORDS = 3;
    /** Where this stands in small letters, a place behind it may too. */
    private static final String NAV = "nav";

    private static final int LEAST_LETTERS = 4;
    /** What Norwegian place names end in. */
    private static final String[] ENDINGS = {
        "nes", "vik", "vika", "fjord", "fjorden", "bygda", "dal", "dalen", "øya", "sund", "havn", "hamn", "stad",
                "heim",
        "berg", "våg", "vågen", "fjell", "moen", "løkka", "strand", "sjøen", "eidet", "eid", "rud", "tun", "botn",
                "foss",
        "elva", "neset", "vatn", "vann", "sand", "vær", "voll", "set"
    };

    private static final Set<String> NO_PLACES = Set.of(
            "alle",
            "samme",
            "dette",
            "denne",
            "kontoret",
            "systemet",
            "norge",
            "noreg",
            "utlandet",
            "jobb",
            "arbeid",
            "skole",
            "kommunen",
            "bygda",
            "byen",
            "heim",
            "hjem",
            "tun",
            "strand",
            "vann",
            "sand",
            "fjell",
            "stad");

    /**
     * Where the name that begins at a word ends.
     *
     * @return the place of its last word, or -1 if no name of a place begins there
     */
    int end(Line line, int i) {
        if (!line.word(i).joined() || SmallWords.has(line.folded(i)) || NO_PLACES.contains(line.folded(i))) {
            return -1;
        }
        for (int last = Math.min(line.size() - 1, i + MOST_WORDS - 1); last >= i; last--) {
            if (areJoined(line, i, last) && isKnown(line, i, last)) {
                return last;
            }
        }
        int end = capitalised(line, i);
        boolean guess = !line.hasCapitals() || line.written(i - 1).equals(NAV);
        return end < 0 && guess ? shapedLikeOne(line, i) : end;
    }

    /** Whether the name of a place is part of another's: "Melbu" in "Melbu skole". */
    boolean goOn(Line line, int end) {
        return line.joined(end + 1).length() > 2 && ladders.isTrade(line.joined(end + 1));
    }

    private boolean isKnown(Line line, int first, int last) {
        return line.word(last).span().end() - line.word(first).span().start() > 2
                && (line.word(first).capital() || !line.hasCapitals())
                && ladders.isPlace(line.written(first, last));
    }

    private static boolean areJoined(Line line, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (!line.word(i).joined()) {
                return false;
            }
        }
        return true;
    }

    private static int capitalised(Line line, int i) {
        int last = i - 1;
        while (last < i + MOST_WORDS - 1
                && line.word(last + 1).capital()
                && line.word(last + 1).joined()
                && !SmallWords.has(line.folded(last + 1))) {
            last++;
        }
        return last >= i ? last : -1;
    }

    /** "storfjordnes"; "lille vik", whose second word is such an ending. */
    private static int shapedLikeOne(Line line, int i) {
        String word = line.folded(i);
        for (String ending : ENDINGS) {
            if (line.joined(i + 1).equals(ending) && word.length() >= LEAST_LETTERS) {
                return i + 1;
            }
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return i;
            }
        }
        return -1;
    }
}
