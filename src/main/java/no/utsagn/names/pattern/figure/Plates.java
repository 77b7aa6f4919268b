package no.utsagn.names.pattern.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Rule;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Norwegian car plates: two letters and five digits, the first of them not 0. I, O and Q are on no plate; amounts ("kr
 * 45000") and foreign postcodes ("SE-11122", "DE 10115 Berlin") are none.
 */
final class Plates implements Rule {

    private static final Pattern LETTERS = Pattern.compile("[A-HJ-NPR-Z]{2}");
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{4}");
    private static final Set<String> NO_PLATES = Set.of("kr", "nr", "ca", "av", "er", "en", "et", "de", "vi", "nå");
    private static final Set<String> COUNTRIES =
            Set.of("se", "dk", "de", "pl", "lt", "fr", "es", "us", "fi", "ee", "lv");
    private static final int LETTERS_ON_PLATE = 2;
    private static final int LENGTH = 7;

    @Override
    public Optional<Hit> at(Line line, int i) {
        String word = line.folded(i);
        if (word.length() == LENGTH && isPlate(line, i, word.substring(0, 2), word.substring(2))) {
            return hit(line, i, i);
        }
        boolean two = word.length() == LETTERS_ON_PLATE && line.word(i + 1).joined();
        boolean postcode = COUNTRIES.contains(word)
                && line.word(i + 2).joined()
                && line.word(i + 2).capital();
        return two && !postcode && isPlate(line, i, word, line.folded(i + 1)) ? hit(line, i, i + 1) : Optional.empty();
    }

    private static boolean isPlate(Line line, int i, String letters, String digits) {
        return DIGITS.matcher(digits).matches()
                && !NO_PLATES.contains(letters)
                && LETTERS.matcher(letters.toUpperCase(Locale.ROOT)).matches()
                && (line.written(i).startsWith(letters.toUpperCase(Locale.ROOT)) || !line.hasCapitals());
    }

    private static Optional<Hit> hit(Line line, int from, int to) {
        return Optional.of(new Hit(line.span(from, to), EntityKind.PLATE, "[bilnummer]"));
    }
}
