package no.utsagn.bench.generate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom and what people in one interview speak of by name: made up, each name put together from lists.
 *
 * @param people given names, the one spoken of most first
 * @param families family names, by the same order
 */
public record Cast(List<String> people, List<String> families, List<String> places, List<String> firms) {

    private static final List<String> TRADES = List.of(
            "Bakeri", "Bygg", "Vaskeri", "Auto", "Renhold", "Hotell", "Mekaniske", "Hagesenter", "Møbler", "Transport");

    /** Names that can be drawn from. */
    public static final class Names {
        private final List<String> given;
        private final List<String> settlements;

        private Names(List<String> given, List<String> settlements) {
            this.given = given;
            this.settlements = settlements;
        }

        /** The lists that come along: given names, and places, after which Norwegian families are called too. */
        public static Names load() {
            return new Names(
                    words("/no/utsagn/names/given-names.txt"), words("/no/utsagn/names/ladder/settlements.tsv"));
        }

        private static List<String> words(String resource) {
            return WordList.rows(resource).stream()
                    .map(row -> row[0])
                    .filter(name -> name.matches("\\p{Lu}\\p{Ll}+"))
                    .distinct()
                    .toList();
        }

        /** All given names that can be drawn. */
        Set<String> allGiven() {
            return Set.copyOf(given);
        }

        /** A given name. */
        public String given(Dice dice) {
            return dice.of(given);
        }

        /** A family name, or a place. */
        public String family(Dice dice) {
            return dice.of(settlements);
        }
    }

    /** Those of one interview. */
    static Cast of(Names names, Dice dice) {
        List<String> people = new ArrayList<>();
        List<String> families = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            people.add(names.given(dice));
            families.add(names.family(dice));
        }
        List<String> firms = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            firms.add(names.family(dice) + " " + dice.of(TRADES));
        }
        return new Cast(people, families, List.of(names.family(dice), names.family(dice), names.family(dice)), firms);
    }

    /** A name as it falls in speech. @param most how many words it may have */
    String spoken(Dice dice, int most) {
        double what = dice.unit();
        int who = dice.zipf(people.size());
        if (what < 0.15) {
            return places.get(dice.zipf(places.size()));
        } else if (most > 1 && what < 0.25) {
            return firms.get(dice.zipf(firms.size()));
        } else if (most > 1 && what < 0.33) {
            return people.get(who) + " " + families.get(who);
        }
        return what < 0.38 ? people.get(who) + "s" : people.get(who);
    }

    @Override
    public String toString() {
        return "cast of " + people.size();
    }
}
