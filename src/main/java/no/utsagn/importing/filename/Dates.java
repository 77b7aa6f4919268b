package no.utsagn.importing.filename;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the dates that people put into names: 2026-10-06, 20261006, 06.10.2026, 06.10.26, 061026. */
final class Dates {

    /** What may be a date, to be found in a name. */
    static final String WRITTEN =
            "(?:\\d{4}[-_.]\\d\\d[-_.]\\d\\d|\\d{1,2}[-_.]\\d{1,2}[-_.](?:\\d{4}|\\d\\d)|\\d{8}|\\d{6})";

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-_.]?(\\d\\d)[-_.]?(\\d\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-_.](\\d{1,2})[-_.](\\d{4}|\\d\\d)|(\\d\\d)(\\d\\d)(\\d{4}|\\d\\d)");
    private static final Pattern SHORT_YEAR_FIRST = Pattern.compile("(\\d\\d)(\\d\\d)(\\d\\d)");
    private static final int CENTURY = 2_000;
    private static final int EARLIEST = 1_950;
    private static final int LATEST = 2_099;
    private static final int JULY = 7;

    private Dates() {}

    /** The date, if it is one. Where day or year may come first, the day does, as is the custom in Norway. */
    static Optional<LocalDate> of(String written) {
        Matcher year = YEAR_FIRST.matcher(written);
        Matcher day = DAY_FIRST.matcher(written);
        Matcher shortYear = SHORT_YEAR_FIRST.matcher(written);
        return Stream.of(
                        year.matches()
                                ? date(year.group(1), year.group(2), year.group(3))
                                : Optional.<LocalDate>empty(),
                        day.matches() ? dayFirst(day) : Optional.<LocalDate>empty(),
                        shortYear.matches()
                                ? date(shortYear.group(1), shortYear.group(2), shortYear.group(3))
                                : Optional.<LocalDate>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> dayFirst(Matcher m) {
        return m.group(1) != null ? date(m.group(3), m.group(2), m.group(1)) : date(m.group(6), m.group(5), m.group(4));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int inFull = Integer.parseInt(year) + (year.length() == 2 ? CENTURY : 0);
        if (inFull < EARLIEST || inFull > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(inFull, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date in ISO 8601, if it is one. */
    static Optional<LocalDate> iso(String written) {
        return written.length() == 10 ? of(written) : Optional.empty();
    }

    /** The half of its year: "høst 26". */
    static String half(LocalDate date) {
        String name = date.getMonthValue() < JULY ? "vår" : "høst";
        return String.format(Locale.ROOT, "%s %02d", name, date.getYear() % 100);
    }
}
