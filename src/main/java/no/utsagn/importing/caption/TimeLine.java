package no.utsagn.importing.caption;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the line that says when a caption is shown: {@code 00:01:02.000 --> 00:01:05.500}. SubRip writes a comma for
 * the point, and some programs mix the two up, so both are taken. Hours may be missing; what follows the times are
 * settings.
 *
 * @param end not before the start
 */
record TimeLine(Duration start, Duration end) {

    static final String ARROW = "-->";

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,4}):)?([0-5]\\d):([0-5]\\d)[.,](\\d{1,3})");
    private static final Pattern TIMES = Pattern.compile("(\\S+?)[ \\t]*-->[ \\t]*(\\S+)(?:[ \\t]+.*)?");

    /** The times of a line; empty if it is broken or the caption would end before it begins. */
    static Optional<TimeLine> of(String line) {
        Matcher times = TIMES.matcher(line.strip());
        if (!times.matches()) {
            return Optional.empty();
        }
        Optional<Duration> start = clock(times.group(1));
        Optional<Duration> end = clock(times.group(2));
        return start.flatMap(from -> end.filter(to -> to.compareTo(from) >= 0).map(to -> new TimeLine(from, to)));
    }

    private static Optional<Duration> clock(String written) {
        Matcher clock = CLOCK.matcher(written);
        if (!clock.matches()) {
            return Optional.empty();
        }
        String hours = clock.group(1);
        String fraction = clock.group(4);
        return Optional.of(Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(clock.group(2)))
                .plusSeconds(Long.parseLong(clock.group(3)))
                .plusMillis(Long.parseLong((fraction + "00").substring(0, 3))));
    }
}
