package no.utsagn.names.pattern.figure;

import java.util.Optional;
import java.util.OptionalInt;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Numerals;
import no.utsagn.names.word.Rule;
import no.utsagn.transcript.entity.EntityKind;

/** Phone and birth numbers said aloud: "ni en to førti tre tre seks" is eight digits. */
final class SpokenNumbers implements Rule {

    private static final int PHONE = 8;
    private static final int BIRTH_NUMBER = 11;
    private static final int LEAST_WORDS = 4;
    private static final int TEN = 10;

    @Override
    public Optional<Hit> at(Line line, int i) {
        int digits = 0;
        int at = i;
        while (digits <= BIRTH_NUMBER && (at == i || continues(line, at))) {
            OptionalInt number = said(line.folded(at));
            if (number.isEmpty()) {
                break;
            }
            digits += number.getAsInt() < TEN ? 1 : 2;
            at++;
        }
        if (at - i < LEAST_WORDS || (digits != PHONE && digits != BIRTH_NUMBER)) {
            return Optional.empty();
        }
        boolean phone = digits == PHONE;
        return Optional.of(new Hit(
                line.span(i, at - 1),
                phone ? EntityKind.PHONE : EntityKind.NATIONAL_ID,
                phone ? "[telefonnummer]" : "[fødselsnummer]"));
    }

    private static boolean continues(Line line, int i) {
        return line.word(i).joined() || line.gapBefore(i).equals(", ");
    }

    /** Numbers below a hundred as words; in digits they are for others to find. */
    private static OptionalInt said(String word) {
        boolean written = !word.isEmpty() && !Character.isDigit(word.charAt(0));
        return written ? Numerals.cardinal(word) : OptionalInt.empty();
    }
}
