package no.utsagn.importing.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.speaker.opening.Openings;
import no.utsagn.importing.speaker.opening.Shape;

/**
 * Who begins to speak where in a file. How it marks its speakers is learnt from the file as a whole, so that "Det er
 * slik:" and "Så sa hun:" stay speech. What counts: how often a label returns, how it is written, whether it is a word
 * for a role, whether nearly every paragraph begins with one.
 *
 * @param lines all lines of the file, in order
 */
public record Speakers(SpeakerPattern pattern, List<SpokenLine> lines) {

    public Speakers {
        lines = List.copyOf(lines);
    }

    /** Learns a file's speakers. */
    public static Speakers learn(List<RawLine> lines) {
        return learn(lines, Told.nothing());
    }

    /** Learns a file's speakers, as far as nothing was said of them. */
    public static Speakers learn(List<RawLine> lines, Told told) {
        boolean voices = lines.stream().anyMatch(line -> line.voice().isPresent());
        List<Openings> openings = lines.stream().map(Openings::of).toList();
        return voices ? named(lines, openings) : best(lines, openings);
    }

    private static Speakers named(List<RawLine> lines, List<Openings> openings) {
        List<SpokenLine> spoken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            spoken.add(openings.get(i)
                    .in(Shape.VOICE)
                    .map(o -> SpokenLine.opening(line, o))
                    .orElseGet(() -> SpokenLine.going(line, line.text().strip(), 0)));
        }
        return of(Shape.VOICE, Sureness.SURE, spoken);
    }

    private static Speakers best(List<RawLine> lines, List<Openings> openings) {
        int from = FileHead.end(lines, openings);
        Optional<Reading> best = Stream.of(Shape.COLON, Shape.TAB, Shape.BOLD, Shape.OWN_LINE)
                .map(shape -> new Reading(shape, lines, openings, from))
                .filter(reading -> reading.weight() > 0)
                .max(Comparator.comparingInt(Reading::weight)
                        .thenComparing(Comparator.comparing(Reading::shape).reversed()));
        List<SpokenLine> spoken = new ArrayList<>();
        Stamping stamping = new Stamping();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            RawLine line = lines.get(i);
            SpokenLine one = best.flatMap(reading -> reading.start(at))
                    .map(o -> SpokenLine.opening(line, o))
                    .orElseGet(() -> SpokenLine.going(
                            line, line.text().strip(), at < from ? 0 : lookalike(line, openings.get(at))));
            spoken.add(stamping.stamped(one, best.isPresent()));
        }
        return of(
                best.map(Reading::shape).orElse(Shape.NONE),
                best.map(Reading::sureness).orElse(Sureness.UNSURE),
                spoken);
    }

    private static int lookalike(RawLine line, Openings openings) {
        String text = line.text().strip();
        return openings.in(Shape.COLON)
                .filter(o -> text.startsWith(o.label()))
                .map(o -> text.indexOf(':') + 1)
                .orElse(0);
    }

    private static Speakers of(Shape shape, Sureness sureness, List<SpokenLine> lines) {
        boolean times = lines.stream().anyMatch(line -> line.at().isPresent());
        return new Speakers(new SpeakerPattern(shape, times, sureness), lines);
    }
}
