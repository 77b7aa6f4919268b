package no.utsagn.names.word;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A year as it is written or said: "2019", "-19", "nittenåttifire", "tjue sytten".
 *
 * @param last the place of its last word in the line
 */
record SaidYear(int year, int last) {

    private static final int CENTURY = 100;
    private static final int TEEN = 10;
    private static final int LATEST_SAID = 40;
    private static final int PIVOT = 30;

    /** The year that begins at a word behind another one. */
    static Optional<SaidYear> at(Line line, int i) {
        OptionalInt written = Calendar.year(line.joined(i));
        if (written.isPresent()) {
            return Optional.of(new SaidYear(written.getAsInt(), i));
        }
        OptionalInt two = line.folded(i).length() == 2 ? Numerals.digits(line.folded(i), 2) : OptionalInt.empty();
        if (two.isPresent() && line.gapBefore(i).matches("\\s?[-–'’]")) {
            return Optional.of(new SaidYear(ofTwoDigits(two.getAsInt()), i));
        }
        return line.word(i).joined() ? said(line, i) : Optional.empty();
    }

    /** The year that two digits stand for: 30 to 99 in the last century. */
    static int ofTwoDigits(int two) {
        return two < PIVOT ? 20 * CENTURY + two : 19 * CENTURY + two;
    }

    private static Optional<SaidYear> said(Line line, int i) {
        String word = line.folded(i);
        if (word.startsWith("nitten") && word.length() > 6) {
            return twoDigits(word.substring(6), 19, i, CENTURY);
        }
        if (word.startsWith("totusenog")) {
            return twoDigits(word.substring(9), 20, i, CENTURY);
        }
        if (word.equals("nitten")) {
            return twoDigits(line.joined(i + 1), 19, i + 1, CENTURY);
        }
        return word.equals("tjue") ? twoDigits(line.joined(i + 1), 20, i + 1, LATEST_SAID) : Optional.empty();
    }

    private static Optional<SaidYear> twoDigits(String word, int century, int last, int below) {
        OptionalInt number = Numerals.digits(word, 3).isPresent() ? OptionalInt.empty() : Numerals.cardinal(word);
        return number.isPresent() && number.getAsInt() < below && (number.getAsInt() >= TEEN || century == 20)
                ? Optional.of(new SaidYear(CENTURY * century + number.getAsInt(), last))
                : Optional.empty();
    }
}
