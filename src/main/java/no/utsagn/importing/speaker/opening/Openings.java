package no.utsagn.importing.speaker.opening;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.importing.source.RawLine;
import org.jspecify.annotations.Nullable;

/**
 * All beginnings of a turn that a line could be, one for each shape that fits. Which of them are meant is seen from the
 * whole file.
 */
public record Openings(Map<Shape, Opening> byShape) {

    private static final int MAX_LABEL = 40;
    private static final int MAX_LABEL_WITH_TIME = 100;
    private static final String LABEL = "([\\p{L}][^:\\t\\n()\\[\\]<>{}«»\"“”!?;,…]{0," + (MAX_LABEL - 1) + "}?)";
    private static final String NOTE = "(?:\\s*(\\([^()]{1,40}\\)|\\[[^\\[\\]]{1,40}\\]))?";
    private static final Pattern COLON =
            Pattern.compile(LABEL + "(?:\\s+(" + Times.BESIDE + "))?" + NOTE + "\\s*:(?!(?<=\\d:)\\d|[/:)])\\s*(.*)");
    private static final Pattern TAB = Pattern.compile(LABEL + NOTE + ":? *\\t\\s*(.*)");
    private static final Pattern ALONE = Pattern.compile(LABEL + NOTE);
    private static final Pattern SENTENCE_END = Pattern.compile(".*\\s\\S{2,}\\.|\\S{5,}\\.");

    public static Openings of(RawLine line) {
        String text = line.text().strip();
        Times.Split split = Times.leading(text);
        Optional<Duration> at = line.at().or(split::time);
        String words = split.rest().strip();
        Map<Shape, Opening> found = new EnumMap<>(Shape.class);
        line.voice().ifPresent(voice -> found.put(Shape.VOICE, new Opening(Shape.VOICE, voice, at, text)));
        if (line.voice().isEmpty()) {
            colon(words, at).ifPresent(o -> found.put(Shape.COLON, o));
            tab(words, at).ifPresent(o -> found.put(Shape.TAB, o));
            bold(line, at).ifPresent(o -> found.put(Shape.BOLD, o));
        }
        // A caption is cut where it gets too long, so a short one is no name on a line of its own.
        if (line.voice().isEmpty() && line.at().isEmpty()) {
            alone(words, at).ifPresent(o -> found.put(Shape.OWN_LINE, o));
        }
        return new Openings(found);
    }

    /** The beginning of a turn in this shape, if the line can be read so. */
    public Optional<Opening> in(Shape shape) {
        return Optional.ofNullable(byShape.get(shape));
    }

    private static Optional<Opening> colon(String words, Optional<Duration> at) {
        Matcher m = COLON.matcher(words);
        return m.matches()
                ? Optional.of(opening(
                        Shape.COLON,
                        m.group(1),
                        at.or(() -> Optional.ofNullable(m.group(2)).flatMap(Times::of)),
                        m.group(3),
                        m.group(4)))
                : Optional.empty();
    }

    private static Optional<Opening> tab(String words, Optional<Duration> at) {
        Matcher m = TAB.matcher(words);
        return m.matches() ? Optional.of(opening(Shape.TAB, m.group(1), at, m.group(2), m.group(3))) : Optional.empty();
    }

    private static Optional<Opening> bold(RawLine line, Optional<Duration> at) {
        String label = Times.leading(line.text().substring(0, line.bold()).strip())
                .rest()
                .strip()
                .replaceFirst("\\s*:$", "");
        String words = line.text().substring(line.bold()).strip().replaceFirst("^:\\s*", "");
        Matcher m = ALONE.matcher(label);
        return m.matches() && !words.isEmpty()
                ? Optional.of(opening(Shape.BOLD, m.group(1), at, m.group(2), words))
                : Optional.empty();
    }

    private static Optional<Opening> alone(String words, Optional<Duration> at) {
        if (words.length() > MAX_LABEL_WITH_TIME) {
            return Optional.empty();
        }
        Times.Split split = Times.trailing(words);
        Matcher m = ALONE.matcher(split.rest());
        return m.matches() && !SENTENCE_END.matcher(m.group(1)).matches()
                ? Optional.of(opening(Shape.OWN_LINE, m.group(1), at.or(split::time), m.group(2), ""))
                : Optional.empty();
    }

    /** A note beside a label is either its time or was heard as the turn began. */
    private static Opening opening(
            Shape shape, String label, Optional<Duration> at, @Nullable String note, String rest) {
        Optional<Duration> noted = Optional.ofNullable(note).flatMap(Times::of);
        Times.Split split = Times.leadingFenced(rest);
        String words = split.rest().strip();
        if (note != null && noted.isEmpty()) {
            words = (note + " " + words).strip();
        }
        return new Opening(
                shape, label.strip().replaceAll("\\s+", " "), at.or(() -> noted).or(split::time), words);
    }
}
