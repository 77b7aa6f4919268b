package no.utsagn.names.pattern;

import java.time.DateTimeException;
import java.time.LocalDate;
import no.bekk.bekkopen.banking.KontonummerValidator;

/**
 * What a number of eleven digits is, as far as it can be told.
 *
 * <p>Fødselsnummer and D-number: a date (in D-numbers the day + 40), three digits, two control digits (modulus 11; from
 * 2032 on the first control digit may leave a rest of 0 to 3). Test numbers have a month + 40, + 65 or + 80. Source:
 * Skatteetaten, "Folkeregisteret: fødselsnummer og d-nummer". NoCommons knows neither the rule from 2032 nor test numbers
 * of month + 65, and calls no number valid that has no such label here; of account numbers it is the judge.
 */
enum NumberLabel {
    BIRTH_NUMBER("[fødselsnummer]"),
    D_NUMBER("[fødselsnummer]"),
    TEST_NUMBER("[fødselsnummer]"),
    ACCOUNT("[kontonummer]"),
    UNKNOWN("[elleve siffer]");

    private static final int[] FIRST_CONTROL = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_CONTROL = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int D_DAY = 40;
    private static final int LARGEST_REST = 3;

    private final String wording;

    NumberLabel(String wording) {
        this.wording = wording;
    }

    /** What is put in the place of such a number. */
    String wording() {
        return wording;
    }

    /** @param number eleven digits, and anything else between them */
    static NumberLabel of(String number) {
        int[] digits = number.chars()
                .filter(c -> '0' <= c && c <= '9')
                .map(c -> c - '0')
                .toArray();
        boolean controlled = rest(digits, SECOND_CONTROL) == 0 && rest(digits, FIRST_CONTROL) <= LARGEST_REST;
        int day = 10 * digits[0] + digits[1];
        int month = 10 * digits[2] + digits[3];
        int year = 10 * digits[4] + digits[5];
        if (controlled && isDate(day % D_DAY, month, year)) {
            return day > D_DAY ? D_NUMBER : BIRTH_NUMBER;
        }
        if (isDate(day % D_DAY, testMonth(month), year) && (controlled || month > 80)) {
            return TEST_NUMBER;
        }
        return KontonummerValidator.isValid(number.replaceAll("\\D", "")) ? ACCOUNT : UNKNOWN;
    }

    /** The month of a test number without what was added to it. */
    private static int testMonth(int month) {
        int added = month > 80 ? 80 : month > 65 ? 65 : 40;
        return month - added;
    }

    /** Whether there is such a day in some century. */
    private static boolean isDate(int day, int month, int year) {
        if (month < 1) {
            return false;
        }
        try {
            return day == LocalDate.of(2000 + year, month, day).getDayOfMonth();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int rest(int[] digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digits[i] * weights[i];
        }
        return sum % 11;
    }
}
