package no.utsagn.importing.speaker.opening;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times that people and programs put beside speech: [00:12:31], #00:12:31-4#, (12:31), 00:12:31. */
public final class Times {

    private static final String BARE = "\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?(?:[.,-]\\d{1,3})?";
    private static final String HASHED = "#" + BARE + "#";
    private static final String FENCED =
            "(?:\\[\\s*" + BARE + "\\s*\\]|\\(\\s*" + BARE + "\\s*\\)|\\{\\s*" + BARE + "\\s*\\}|" + HASHED + ")";

    /** A time in brackets or between number signs, or a bare one. */
    private static final String WRITTEN = "(?:" + FENCED + "|" + BARE + "(?![\\w:.,]))";

    /** A time beside a label, which a colon may follow. */
    static final String BESIDE = "(?:" + FENCED + "|" + BARE + ")";

    private static final Pattern LEADING = Pattern.compile("^" + WRITTEN + "(?:\\s*[-–—]\\s+|\\s*)");
    private static final Pattern LEADING_FENCED = Pattern.compile("^(?:" + FENCED + "\\s*|" + BARE + "\\s*\\t\\s*)");
    private static final Pattern TRAILING = Pattern.compile("[\\s,]+" + WRITTEN + "$");
    private static final Pattern TRAILING_HASHED = Pattern.compile("\\s{0,9}" + HASHED + "$");
    private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):([0-5]\\d)(?:[.,-](\\d{1,3}))?");

    private Times() {}

    /** A text split from its time. */
    public record Split(Optional<Duration> time, String rest) {}

    /** Takes a time from the beginning of a line. */
    public static Split leading(String text) {
        return split(LEADING.matcher(text), text);
    }

    /** Takes a time from the beginning of speech, where a bare one may have been said and stays. */
    public static Split leadingFenced(String text) {
        return split(LEADING_FENCED.matcher(text), text);
    }

    /** Takes a time from the end of a line that may hold no speech. */
    public static Split trailing(String text) {
        return split(TRAILING.matcher(text), text);
    }

    /** Takes a time from the end of speech, written as some transcription programs close a paragraph. */
    public static Split trailingHashed(String text) {
        return text.endsWith("#") ? split(TRAILING_HASHED.matcher(text), text) : new Split(Optional.empty(), text);
    }

    private static Split split(Matcher matcher, String text) {
        return matcher.find()
                ? new Split(of(matcher.group()), text.substring(0, matcher.start()) + text.substring(matcher.end()))
                : new Split(Optional.empty(), text);
    }

    /** The time somewhere in a short text: hours, minutes and seconds, or minutes and seconds. */
    static Optional<Duration> of(String written) {
        Matcher numbers = NUMBERS.matcher(written);
        if (!numbers.find()) {
            return Optional.empty();
        }
        String hours = numbers.group(1);
        String fraction = numbers.group(4);
        return Optional.of(Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(numbers.group(2)))
                .plusSeconds(Long.parseLong(numbers.group(3)))
                .plusMillis(fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3))));
    }
}
