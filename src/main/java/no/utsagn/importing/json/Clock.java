package no.utsagn.importing.json;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.utsagn.importing.json.Moment.Unit;

/**
 * Tells what the whole numbers of a file count. Where some of its times have a fraction they are seconds; where all are
 * whole, the pace of speech tells: two or three words a second, so 300 to 500 milliseconds a word.
 */
record Clock(Unit open) {

    /** Nobody speaks as slowly in seconds a word, or as fast in milliseconds a word. */
    private static final double PER_WORD = 30;

    /** Six weeks: beyond it a number is no time in a recording. */
    private static final double LONGEST = 1_000 * 3600.0;

    static Clock of(List<Segment> segments) {
        boolean fractions = segments.stream()
                .flatMap(segment -> segment.start().stream())
                .anyMatch(moment -> moment.unit() == Unit.SECONDS);
        return new Clock(!fractions && perWord(segments) > PER_WORD ? Unit.MILLISECONDS : Unit.SECONDS);
    }

    private static double perWord(List<Segment> segments) {
        double spoken = 0;
        int words = 0;
        double last = 0;
        for (Segment segment : segments) {
            double start = value(segment.start(), last);
            spoken += Math.max(0, value(segment.end(), start) - start);
            words += segment.words();
            last = start;
        }
        boolean noEnds = spoken == 0 && segments.size() > 1;
        double all = last - value(segments.get(0).start(), 0);
        return (noEnds ? all : spoken) / Math.max(1, words);
    }

    private static double value(Optional<Moment> moment, double otherwise) {
        return moment.map(Moment::value).orElse(otherwise);
    }

    /** The time from the beginning of the recording. */
    Optional<Duration> at(Moment moment) {
        Unit unit = moment.unit() == Unit.OPEN ? open : moment.unit();
        double seconds = unit == Unit.MILLISECONDS ? moment.value() / 1000 : moment.value();
        return seconds > LONGEST ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
    }
}
