package no.utsagn.importing.speaker.opening;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import no.utsagn.importing.mark.Marks;
import no.utsagn.importing.source.RawLine;
import org.jspecify.annotations.Nullable;

/**
 * All beginnings of a turn that a line could be, one for each shape that fits. Which of them are meant is seen from the
 * whole file.
 */
public record Openings(Map<Shape, Opening> byShape) {

    private static final int MAX_LABEL_WITH_TIME = 100;

    /** The beginnings that a line could be. */
    public static Openings of(RawLine line) {
        String text = line.text().strip();
        Times.Split split = Times.leading(unstarred(text));
        Optional<Duration> at = line.at().or(split::time);
        String words = unnumbered(unstarred(split.rest().strip()));
        Map<Shape, Opening> found = new EnumMap<>(Shape.class);
        line.voice().ifPresent(voice -> found.put(Shape.VOICE, new Opening(Shape.VOICE, voice, at, text)));
        if (line.voice().isEmpty()) {
            Optional<Opening> shortForm = shortForm(words, at);
            colon(words, at)
                    .filter(o -> shortForm.isEmpty()
                            || Forms.SHORT_AND_NAME.matcher(o.label()).matches())
                    .or(() -> shortForm)
                    .or(() -> dotted(words).flatMap(late -> colon(late.rest(), late.time())))
                    .ifPresent(o -> found.put(Shape.COLON, o));
            tab(words, at)
                    .or(() -> dotted(words).flatMap(late -> tab(late.rest(), late.time())))
                    .ifPresent(o -> found.put(Shape.TAB, o));
            bold(line, at).ifPresent(o -> found.put(Shape.BOLD, o));
            fenced(words, at).ifPresent(o -> found.put(Shape.FENCED, o));
            dash(words, at).ifPresent(o -> found.put(Shape.DASH, o));
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

    private static String unstarred(String text) {
        Matcher m = Forms.STARRED.matcher(text);
        return !text.isEmpty() && "*_".indexOf(text.charAt(0)) >= 0 && m.matches() ? m.group(2) + m.group(3) : text;
    }

    private static String unnumbered(String text) {
        Matcher m = Forms.NUMBERED.matcher(text);
        return m.find() ? text.substring(m.end()) : text;
    }

    private static Optional<Times.Split> dotted(String words) {
        return Optional.of(Times.leadingDotted(words)).filter(s -> s.time().isPresent());
    }

    private static Optional<Opening> colon(String words, Optional<Duration> at) {
        if (words.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher m = Forms.COLON.matcher(words);
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<Duration> beside = Optional.ofNullable(m.group(2))
                .or(() -> Optional.ofNullable(m.group(3)))
                .flatMap(Times::of);
        return Optional.of(opening(Shape.COLON, m.group(1), at.or(() -> beside), m.group(4), m.group(5)));
    }

    private static Optional<Opening> shortForm(String words, Optional<Duration> at) {
        Matcher m = Forms.SHORT.matcher(words);
        return m.matches() ? Optional.of(opening(Shape.COLON, m.group(1), at, null, m.group(2))) : Optional.empty();
    }

    private static Optional<Opening> tab(String words, Optional<Duration> at) {
        if (words.indexOf('\t') < 0) {
            return Optional.empty();
        }
        Matcher m = Forms.TAB.matcher(words);
        return m.matches() ? Optional.of(opening(Shape.TAB, m.group(1), at, m.group(2), m.group(3))) : Optional.empty();
    }

    private static Optional<Opening> dash(String words, Optional<Duration> at) {
        Matcher m = Forms.DASH.matcher(words);
        return m.matches()
                ? Optional.of(opening(Shape.DASH, m.group(1), at, m.group(2), m.group(3)))
                : Optional.empty();
    }

    private static Optional<Opening> fenced(String words, Optional<Duration> at) {
        Matcher m = Forms.FENCED.matcher(words);
        if (!m.matches()
                || Marks.isNote(words.substring(0, m.start(m.groupCount())).replaceAll("[\\s:]+$", ""))) {
            return Optional.empty();
        }
        for (int group = 1; group < m.groupCount(); group++) {
            String label = m.group(group);
            if (label != null) {
                Times.Split inside = Times.trailing(label);
                return Optional.of(
                        opening(Shape.FENCED, inside.rest(), at.or(inside::time), null, m.group(m.groupCount())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Opening> bold(RawLine line, Optional<Duration> at) {
        String text = line.text().strip();
        Matcher stars = Forms.STARRED.matcher(text);
        boolean starred = line.bold() == 0 && text.startsWith("*") && stars.matches();
        String first = starred ? stars.group(2) : line.text().substring(0, line.bold());
        String second = starred ? stars.group(3) : line.text().substring(line.bold());
        Times.Split leading = Times.leading(first.strip());
        String label = leading.rest().strip().replaceFirst("\\s{0,9}:$", "");
        String words = second.strip().replaceFirst("^:\\s*+", "");
        Times.Split trailing = Times.trailing(label);
        Matcher m = Forms.ALONE.matcher(trailing.rest());
        if (!m.matches() || words.isEmpty()) {
            return Optional.empty();
        }
        Times.Split beside = Times.leading(words);
        boolean timeAlone = beside.time().isPresent() && beside.rest().isBlank();
        return Optional.of(opening(
                Shape.BOLD,
                m.group(1),
                at.or(trailing::time).or(() -> timeAlone ? beside.time() : Optional.empty()),
                m.group(2),
                timeAlone ? "" : words));
    }

    private static Optional<Opening> alone(String words, Optional<Duration> at) {
        if (words.length() > MAX_LABEL_WITH_TIME) {
            return Optional.empty();
        }
        Times.Split split = Times.trailing(words);
        Matcher m = Forms.ALONE.matcher(split.rest());
        if (!m.matches() || Forms.SENTENCE.matcher(m.group(1)).matches()) {
            return Optional.empty();
        }
        String note = m.group(2);
        boolean heard = note == null || Marks.isNote(note) || Times.of(note).isPresent();
        String label = heard ? m.group(1) : split.rest();
        return Optional.of(opening(Shape.OWN_LINE, label, at.or(split::time), heard ? note : null, ""));
    }

    /** A note beside a label is its time, or tells who it is, or was heard as the turn began. */
    private static Opening opening(
            Shape shape, String label, Optional<Duration> at, @Nullable String note, String rest) {
        Optional<Duration> noted = Optional.ofNullable(note).flatMap(Times::of);
        Times.Split split = Times.leadingFenced(rest);
        String words = split.rest().strip();
        boolean who = note != null && Forms.WHO.matcher(note).matches();
        if (note != null && noted.isEmpty() && !who) {
            words = (note + " " + words).strip();
        }
        String name = who ? label.strip() + " " + note : label.strip();
        return new Opening(
                shape, name.replaceAll("\\s+", " "), at.or(() -> noted).or(split::time), words);
    }
}
