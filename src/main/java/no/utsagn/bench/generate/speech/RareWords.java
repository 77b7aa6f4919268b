package no.utsagn.bench.generate.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The long tail of a vocabulary: compounds of two and three nouns in their forms, in no order, the same every time. Drawn
 * by Zipf's law, so that a few come often and most hardly ever, as in speech.
 */
final class RareWords {

    private static final int WORDS = 160_000;
    private static final int FORMS = 4;
    /** The most frequent are nouns alone, and the next are of two parts. */
    private static final int SIMPLE = 300;

    private static final int TWO_PARTS = 15_000;
    private static final double THREE_PARTS = 0.4;
    /** How many words people use more when they speak of one theme. */
    private static final int OF_A_THEME = 24;

    private final String[] bokmaal = new String[WORDS];
    private final String[] nynorsk = new String[WORDS];

    RareWords(List<Noun> nouns) {
        Dice dice = new Dice(1);
        Set<String> made = new HashSet<>();
        for (int i = 0; i < WORDS; ) {
            String beginning = i < SIMPLE ? "" : beginning(nouns, i < TWO_PARTS ? 0 : THREE_PARTS, dice);
            Noun head = dice.of(nouns);
            int form = dice.zipf(FORMS);
            String word = head.form(beginning, form, false);
            if (made.add(word)) {
                bokmaal[i] = word;
                nynorsk[i] = head.form(beginning, form, true);
                i++;
            }
        }
    }

    private static String beginning(List<Noun> nouns, double threeParts, Dice dice) {
        String beginning = dice.of(nouns).asFirst();
        if (dice.chance(threeParts)) {
            Noun second = dice.of(nouns);
            // Behind a compound an s joins nearly every noun: arbeidslivs-, møteplass-s-.
            beginning = Noun.joined(beginning, second.word())
                    + (second.joint().isEmpty() && second.word().endsWith("e") ? "" : "s");
        }
        return beginning;
    }

    /** One of all. */
    int any(Dice dice) {
        return dice.zipf(WORDS);
    }

    /** One that belongs to a theme. @param theme its number */
    int ofTheme(int theme, Dice dice) {
        return ofTheme(theme, dice.zipf(OF_A_THEME));
    }

    /** The n-th word of a theme, from 0. No two themes share one until there are thousands. */
    int ofTheme(int theme, int number) {
        return Math.floorMod(theme * OF_A_THEME + number + WORDS / 2, WORDS);
    }

    /** A word as it is said. */
    String said(int word, Variety variety) {
        return variety.language().equals("nn") ? nynorsk[word] : bokmaal[word];
    }

    /** The name of a theme: its first word without ending. */
    static List<String> themes(List<Noun> nouns, int howMany) {
        Dice dice = new Dice(2);
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        while (names.size() < howMany) {
            String name = Noun.joined(dice.of(nouns).asFirst(), dice.of(nouns).word());
            if (seen.add(name)) {
                names.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
            }
        }
        return names;
    }
}
