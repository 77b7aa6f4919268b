package no.utsagn.names.word;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.language.Span;
import no.utsagn.names.word.Calendar.Season;

/**
 * A point of time as it is written or said, as far as it is given: "12. mars 2019", "den tolvte mai", "våren 2021".
 *
 * @param span with the article, if it has one
 * @param day 1 to 31
 * @param month 1 to 12
 * @param season that of the month, or the one named
 */
public record SaidDate(Span span, OptionalInt day, OptionalInt month, Optional<Season> season, OptionalInt year) {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})-(\\d{4}|\\d\\d)");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /** The date that begins at a word. Years alone, months alone and seasons alone are none. */
    public static Optional<SaidDate> at(Line line, int i) {
        String word = line.folded(i);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isDigit(word.charAt(0))) {
            Optional<SaidDate> numbers = inNumbers(line, i);
            return numbers.isPresent() ? numbers : withDay(line, i, i);
        }
        if (word.equals("den")) {
            return line.word(i + 1).joined() ? withDay(line, i, i + 1) : Optional.empty();
        }
        if (Numerals.ordinal(word).isPresent()) {
            return withDay(line, i, i);
        }
        return withYear(line, i);
    }

    private static Optional<SaidDate> inNumbers(Line line, int i) {
        String word = line.folded(i);
        Matcher numbers = NUMBERS.matcher(word);
        if (numbers.matches()) {
            return of(line.span(i, i), number(numbers, 1), number(numbers, 2), fourDigits(numbers.group(3)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(word);
        if (yearFirst.matches()) {
            return of(line.span(i, i), number(yearFirst, 3), number(yearFirst, 2), number(yearFirst, 1));
        }
        Matcher rest = SLASHED.matcher(line.folded(i + 1));
        if (line.gapBefore(i + 1).equals("/")
                && rest.matches()
                && Numerals.digits(word, 2).isPresent()) {
            return of(line.span(i, i + 1), Integer.parseInt(word), number(rest, 1), fourDigits(rest.group(2)));
        }
        OptionalInt year = Numerals.digits(line.folded(i + 2), 4);
        boolean slashes =
                line.gapBefore(i + 1).equals("/") && line.gapBefore(i + 2).matches("[/-]");
        OptionalInt day = Numerals.digits(word, 2);
        OptionalInt month = Numerals.digits(line.folded(i + 1), 2);
        return slashes
                        && year.isPresent()
                        && day.isPresent()
                        && month.isPresent()
                        && line.folded(i + 2).length() != 3
                ? of(line.span(i, i + 2), day.getAsInt(), month.getAsInt(), fourDigits(line.folded(i + 2)))
                : Optional.empty();
    }

    private static Optional<SaidDate> of(Span span, int day, int month, int year) {
        return day < 1 || day > DAYS || month < 1 || month > MONTHS
                ? Optional.empty()
                : Optional.of(new SaidDate(
                        span,
                        OptionalInt.of(day),
                        OptionalInt.of(month),
                        Optional.of(Season.of(month)),
                        OptionalInt.of(year)));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int fourDigits(String year) {
        int number = Integer.parseInt(year);
        return year.length() == 4 ? number : SaidYear.ofTwoDigits(number);
    }

    private static Optional<SaidDate> withDay(Line line, int from, int at) {
        OptionalInt digits = Numerals.digits(line.folded(at), 2);
        OptionalInt day = digits.isPresent() ? digits : Numerals.ordinal(line.folded(at));
        if (day.isEmpty() || day.getAsInt() < 1 || day.getAsInt() > DAYS) {
            return Optional.empty();
        }
        String gap = line.gapBefore(at + 1);
        boolean close = gap.isBlank() ? line.word(at + 1).joined() : digits.isPresent() && gap.matches("\\. {0,2}");
        OptionalInt month = !close
                ? OptionalInt.empty()
                : digits.isPresent() ? Calendar.shortMonth(line.folded(at + 1)) : Calendar.month(line.folded(at + 1));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Optional<SaidYear> year = SaidYear.at(line, at + 2);
        int last = year.map(SaidYear::last).orElse(at + 1);
        return Optional.of(new SaidDate(
                line.span(from, last),
                day,
                month,
                Optional.of(Season.of(month.getAsInt())),
                year.map(said -> OptionalInt.of(said.year())).orElse(OptionalInt.empty())));
    }

    private static Optional<SaidDate> withYear(Line line, int i) {
        OptionalInt month = Calendar.month(line.folded(i));
        Optional<Season> season =
                month.isPresent() ? Optional.of(Season.of(month.getAsInt())) : Calendar.season(line.folded(i));
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int at = line.joined(i + 1).equals("i") ? i + 2 : i + 1;
        return SaidYear.at(line, at)
                .map(year -> new SaidDate(
                        line.span(i, year.last()), OptionalInt.empty(), month, season, OptionalInt.of(year.year())));
    }

    @Override
    public String toString() {
        return "date at " + span;
    }
}
