package no.utsagn.importing.speaker.opening;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the times that people and programs put beside speech: [00:12:31], #00:12:31-4#, (12.31), 00:12:31, 00:12 - 00:18,
 * "0 minutter 3 sekunder". Of a range the beginning counts.
 */
public final class Times {

    private static final String COLONS = "\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?(?:[.,-]\\d{1,3})?";
    private static final String DOTS = "\\d{1,2}\\.[0-5]\\d\\.[0-5]\\d(?![\\d.])";
    private static final String WORDS =
            "(?:\\d{1,2} ?(?:timer?|hours?|h|t) ?)?\\d{1,3} ?(?:minutt(?:er)?|minutes?|min|m) ?"
                    + "\\d{1,2} ?(?:sekund(?:er)?|seconds?|sek|s)\\b";
    private static final String ONE = "(?:" + COLONS + "|" + DOTS + "|" + WORDS + ")";
    private static final String FEW_DOTS = "\\d{1,3}\\.[0-5]\\d(?!\\d)";
    private static final String UNTIL = "\\s{0,3}(?:-{1,2}>|→|[-–—]|til|to)\\s{0,3}";
    private static final String BARE = ONE + "(?:" + UNTIL + ONE + ")?";
    private static final String ANY = "(?:" + ONE + "|" + FEW_DOTS + ")";
    private static final String INNER = "\\s{0,3}" + ANY + "(?:" + UNTIL + ANY + ")?\\s{0,3}";
    private static final String HASHED = "#" + ONE + "#";

    /** A time in brackets or between number signs. */
    static final String FENCED =
            "(?:\\[" + INNER + "\\]|\\(" + INNER + "\\)|\\{" + INNER + "\\}|<" + INNER + ">|" + HASHED + ")";

    /** A time beside a label, which a colon may follow. */
    static final String BESIDE = "(?:" + FENCED + "|" + BARE + ")";

    private static final String WRITTEN = "(?:" + FENCED + "|" + BARE + "(?![\\w:.,]))";
    private static final String GAP = "(?:\\s*+[-–—|]\\s+|\\s*+)";

    private static final Pattern LEADING = Pattern.compile("^" + WRITTEN + GAP);
    private static final Pattern LEADING_DOTTED = Pattern.compile("^" + FEW_DOTS + "\\s*+(?:[-–—|]\\s+)?");
    private static final Pattern LEADING_FENCED = Pattern.compile("^(?:" + FENCED + "\\s*+|" + BARE + " *+\\t\\s*+)");
    private static final Pattern TRAILING = Pattern.compile("(?:[\\s,|·–-]{1,9}" + WRITTEN + "|" + FENCED + ")$");
    private static final Pattern CLOSING = Pattern.compile("\\s{0,9}" + FENCED + "$");
    /** A time that no one says: between number signs, or with hours in brackets. */
    private static final Pattern WITHIN =
            Pattern.compile("\\s{0,9}(?:" + HASHED + "|[\\[(]\\d{1,2}:[0-5]\\d:[0-5]\\d(?:[.,-]\\d{1,3})?[\\])])");

    private static final int LONGEST = 60;
    private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):([0-5]\\d)(?:[.,-](\\d{1,3}))?");
    private static final Pattern DOTTED = Pattern.compile("(?:(\\d{1,3})\\.)?(\\d{1,3})\\.([0-5]\\d)()");
    private static final Pattern SPELT =
            Pattern.compile("(?:(\\d{1,2}) ?[th]\\p{L}{0,4} ?)?(\\d{1,3}) ?m\\p{L}{0,6} ?(\\d{1,2}) ?s()");

    private Times() {}

    /** A text split from its time. */
    public record Split(Optional<Duration> time, String rest) {

        static Split none(String text) {
            return new Split(Optional.empty(), text);
        }

        @Override
        public String toString() {
            return "split of " + rest.length() + " characters";
        }
    }

    /** Takes a time from the beginning of a line. */
    public static Split leading(String text) {
        return split(LEADING.matcher(text), text, 0);
    }

    /** Takes a time written as 12.31 from the beginning of a line, which must be known to have one. */
    static Split leadingDotted(String text) {
        return split(LEADING_DOTTED.matcher(text), text, 0);
    }

    /** Takes a time from the beginning of speech, where a bare one may have been said and stays. */
    public static Split leadingFenced(String text) {
        return split(LEADING_FENCED.matcher(text), text, 0);
    }

    /** Takes a time from the end of a line that may hold no speech. */
    public static Split trailing(String text) {
        return atEnd(TRAILING, text);
    }

    /** Takes a time in brackets or number signs from the end of speech, as some programs close a paragraph. */
    public static Split closing(String text) {
        return !text.isEmpty() && "#])>}".indexOf(text.charAt(text.length() - 1)) >= 0
                ? atEnd(CLOSING, text)
                : Split.none(text);
    }

    /** Speech without the times that a program put into the midst of it. */
    public static String taken(String speech) {
        return speech.indexOf('#') >= 0 || speech.indexOf(':') >= 0
                ? WITHIN.matcher(speech).replaceAll("").strip()
                : speech;
    }

    private static Split atEnd(Pattern pattern, String text) {
        int from = Math.max(0, text.length() - LONGEST);
        return split(pattern.matcher(text.substring(from)), text, from);
    }

    private static Split split(Matcher matcher, String text, int from) {
        return matcher.find()
                ? new Split(
                        of(matcher.group()),
                        text.substring(0, from + matcher.start()) + text.substring(from + matcher.end()))
                : Split.none(text);
    }

    /** The first time in a short text: hours, minutes and seconds, or minutes and seconds. */
    static Optional<Duration> of(String written) {
        for (Pattern pattern : new Pattern[] {NUMBERS, DOTTED, SPELT}) {
            Matcher numbers = pattern.matcher(written);
            if (numbers.find()) {
                return Optional.of(duration(numbers));
            }
        }
        return Optional.empty();
    }

    private static Duration duration(Matcher numbers) {
        String hours = numbers.group(1);
        String fraction = numbers.group(4);
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(numbers.group(2)))
                .plusSeconds(Long.parseLong(numbers.group(3)))
                .plusMillis(
                        fraction == null || fraction.isEmpty() ? 0 : Long.parseLong((fraction + "00").substring(0, 3)));
    }
}
