package no.utsagn.names.word;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Months, seasons and years as words. */
public final class Calendar {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("januar", 1),
            Map.entry("februar", 2),
            Map.entry("mars", 3),
            Map.entry("april", 4),
            Map.entry("mai", 5),
            Map.entry("juni", 6),
            Map.entry("juli", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("oktober", 10),
            Map.entry("november", 11),
            Map.entry("desember", 12));
    private static final Map<String, Integer> SHORT = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("febr", 2),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("des", 12));
    private static final Map<String, Season> SEASONS = Map.ofEntries(
            Map.entry("våren", Season.SPRING),
            Map.entry("vår", Season.SPRING),
            Map.entry("påsken", Season.SPRING),
            Map.entry("påska", Season.SPRING),
            Map.entry("påske", Season.SPRING),
            Map.entry("pinsa", Season.SPRING),
            Map.entry("pinsen", Season.SPRING),
            Map.entry("sommeren", Season.SUMMER),
            Map.entry("sommaren", Season.SUMMER),
            Map.entry("sommer", Season.SUMMER),
            Map.entry("sommar", Season.SUMMER),
            Map.entry("høsten", Season.AUTUMN),
            Map.entry("hausten", Season.AUTUMN),
            Map.entry("høst", Season.AUTUMN),
            Map.entry("haust", Season.AUTUMN),
            Map.entry("vinteren", Season.WINTER),
            Map.entry("vinter", Season.WINTER),
            Map.entry("jula", Season.WINTER),
            Map.entry("julen", Season.WINTER),
            Map.entry("jul", Season.WINTER),
            Map.entry("romjula", Season.WINTER),
            Map.entry("romjulen", Season.WINTER),
            Map.entry("nyttår", Season.WINTER));

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** A quarter of a year as Norwegians name it. */
    public enum Season {
        SPRING("våren"),
        SUMMER("sommeren"),
        AUTUMN("høsten"),
        WINTER("vinteren");

        private final String norwegian;

        Season(String norwegian) {
            this.norwegian = norwegian;
        }

        /** Its name in bokmål: "våren". */
        public String norwegian() {
            return norwegian;
        }

        /** The season of a month: December to February are winter, and so on. */
        public static Season of(int month) {
            return switch (month) {
                case 12, 1, 2 -> WINTER;
                case 3, 4, 5 -> SPRING;
                case 6, 7, 8 -> SUMMER;
                default -> AUTUMN;
            };
        }
    }

    private Calendar() {}

    /** The month of a full name, 1 to 12. */
    public static OptionalInt month(String folded) {
        return of(MONTHS, folded);
    }

    /** The month of a full or shortened name, 1 to 12; shortened ones are months only behind a day. */
    public static OptionalInt shortMonth(String folded) {
        OptionalInt month = month(folded);
        return month.isPresent() ? month : of(SHORT, folded);
    }

    /** The name of a month in bokmål. */
    public static String monthName(int month) {
        return MONTHS.entrySet().stream()
                .filter(entry -> entry.getValue() == month)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no month " + month));
    }

    /** The season that a word names, feasts counted to theirs. */
    public static Optional<Season> season(String folded) {
        return Optional.ofNullable(SEASONS.get(folded));
    }

    /** The year that a word of four digits is, from 1900 to 2099. */
    public static OptionalInt year(String word) {
        OptionalInt number = word.length() == 4 ? Numerals.digits(word, 4) : OptionalInt.empty();
        return number.isPresent() && number.getAsInt() >= FIRST_YEAR && number.getAsInt() <= LAST_YEAR
                ? number
                : OptionalInt.empty();
    }

    private static OptionalInt of(Map<String, Integer> months, String word) {
        Integer month = months.get(word);
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }
}
