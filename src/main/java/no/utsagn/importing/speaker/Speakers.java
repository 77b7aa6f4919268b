package no.utsagn.importing.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.speaker.label.Fixed;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.importing.speaker.label.Vocabulary;
import no.utsagn.importing.speaker.opening.Opening;
import no.utsagn.importing.speaker.opening.Openings;
import no.utsagn.importing.speaker.opening.Shape;

/**
 * Who begins to speak where in a file. How it marks its speakers is learnt from the file as a whole, so that "Det er
 * slik:" and "Så sa hun:" stay speech. What counts: how often a label returns, how it is written, whether it is a word
 * for a role, whether nearly every paragraph begins with one.
 *
 * @param lines all lines of the file, in order
 * @param possible how many turns would begin in each shape that the file can be read in
 * @param pages how many numbers of pages were left out
 */
public record Speakers(SpeakerPattern pattern, List<SpokenLine> lines, Map<Shape, Integer> possible, int pages) {

    private static final List<Shape> SHAPES =
            List.of(Shape.COLON, Shape.TAB, Shape.BOLD, Shape.FENCED, Shape.OWN_LINE, Shape.DASH);

    public Speakers {
        lines = List.copyOf(lines);
        possible = Map.copyOf(possible);
    }

    /** Learns a file's speakers. */
    public static Speakers learn(List<RawLine> lines) {
        return learn(lines, Told.nothing());
    }

    /** Learns a file's speakers, as far as nothing was said of them. */
    public static Speakers learn(List<RawLine> lines, Told told) {
        boolean voices = lines.stream().anyMatch(line -> line.voice().isPresent());
        if (voices && told.shape().filter(shape -> shape != Shape.VOICE).isEmpty()) {
            return named(lines);
        }
        return new Learning(lines, told).speakers();
    }

    /** The labels that a person called speakers and that begin no line, as they were told. */
    public List<String> missing(Told told) {
        return told.speakers().stream()
                .filter(label -> lines.stream()
                        .flatMap(line -> line.voice().stream())
                        .noneMatch(voice -> LabelKey.of(voice).equals(LabelKey.of(label))))
                .sorted()
                .toList();
    }

    private static Speakers named(List<RawLine> lines) {
        List<SpokenLine> spoken = new ArrayList<>();
        for (RawLine line : lines) {
            spoken.add(Openings.of(line)
                    .in(Shape.VOICE)
                    .map(o -> SpokenLine.opening(line, o))
                    .orElseGet(() -> SpokenLine.going(line, line.text().strip(), 0)));
        }
        int turns =
                (int) spoken.stream().filter(line -> line.voice().isPresent()).count();
        return of(Shape.VOICE, Sureness.SURE, spoken, Map.of(Shape.VOICE, turns), 0);
    }

    private static Speakers of(
            Shape shape, Sureness sureness, List<SpokenLine> lines, Map<Shape, Integer> possible, int pages) {
        boolean times = lines.stream().anyMatch(line -> line.at().isPresent());
        return new Speakers(new SpeakerPattern(shape, times, sureness), lines, possible, pages);
    }

    /** The lines of one file, on the way to be understood. */
    private static final class Learning {

        private final List<RawLine> lines;
        private final List<Openings> openings;
        private final LineKinds kinds;
        private final int from;
        private final List<Reading> readings;
        private final Optional<Shape> told;

        Learning(List<RawLine> all, Told told) {
            this.lines = all.stream().map(Speakers::unvoiced).toList();
            this.openings = lines.stream().map(Openings::of).toList();
            this.kinds = new LineKinds(lines);
            this.from = FileHead.end(lines, openings);
            this.told = told.shape();
            Vocabulary vocabulary = Vocabulary.of(lines, from);
            Fixed fixed = Fixed.of(told.speakers(), told.speech());
            this.readings = SHAPES.stream()
                    .map(shape -> new Reading(shape, lines, openings, from, vocabulary, fixed))
                    .toList();
        }

        Speakers speakers() {
            Optional<Reading> best = best();
            List<SpokenLine> spoken = new ArrayList<>();
            int pages = 0;
            for (int i = 0; i < lines.size(); i++) {
                spoken.add(spoken(i, best));
                pages += kinds.isPage(i) ? 1 : 0;
            }
            Map<Shape, Integer> possible = new EnumMap<>(Shape.class);
            readings.stream().filter(r -> r.weight() > 0).forEach(r -> possible.put(r.shape(), r.weight()));
            return of(
                    best.map(Reading::shape).orElse(Shape.NONE),
                    best.map(Reading::sureness).orElse(Sureness.UNSURE),
                    new Stamping(spoken, best.isPresent()).lines(),
                    possible,
                    pages);
        }

        private Optional<Reading> best() {
            Stream<Reading> fitting = told.isPresent()
                    ? readings.stream().filter(reading -> reading.shape() == told.get())
                    : readings.stream().filter(reading -> reading.weight() > 0);
            return fitting.max(Comparator.comparingInt(Reading::weight)
                    .thenComparing(Comparator.comparing(Reading::shape).reversed()));
        }

        private SpokenLine spoken(int i, Optional<Reading> best) {
            RawLine line = lines.get(i);
            Optional<Opening> start = best.flatMap(reading -> reading.start(i));
            if (start.isPresent()) {
                return SpokenLine.opening(line, start.get());
            }
            if (kinds.ofPaper(i)) {
                return SpokenLine.going(line, "", 0);
            }
            String text = line.text().strip();
            if (best.isPresent() && kinds.ofRecording(i)) {
                return SpokenLine.going(line.styled(line.bold(), true), text, 0);
            }
            return SpokenLine.going(line, text, i < from ? 0 : lookalike(text, openings.get(i)));
        }
    }

    private static RawLine unvoiced(RawLine line) {
        return line.voice().isEmpty() ? line : line.said(Optional.empty(), line.at());
    }

    private static int lookalike(String text, Openings openings) {
        return openings.in(Shape.COLON)
                .filter(o -> text.startsWith(o.label()))
                .map(o -> text.indexOf(':') + 1)
                .orElse(0);
    }
}
