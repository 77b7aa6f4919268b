package no.utsagn.importing.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.speaker.label.Fixed;
import no.utsagn.importing.speaker.label.LabelChoice;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.importing.speaker.label.LabelWords;
import no.utsagn.importing.speaker.label.Vocabulary;
import no.utsagn.importing.speaker.opening.Opening;
import no.utsagn.importing.speaker.opening.Openings;
import no.utsagn.importing.speaker.opening.Shape;

/** A file read in one shape: which lines begin a turn, and how well that fits. */
final class Reading {

    private static final double NEARLY_ALL = 0.95;
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    /** Of the paragraphs, when several make up a turn now and then. */
    private static final double FAIR_SHARE = 0.6;

    private final Shape shape;
    private final List<RawLine> lines;
    private final List<Openings> openings;
    private final int from;
    private final Fixed fixed;
    private final LabelChoice choice;
    private final Set<LabelKey> labels;
    private final boolean afterGapOnly;

    /** @param from the line where the head of the file is over */
    Reading(Shape shape, List<RawLine> lines, List<Openings> openings, int from, Vocabulary vocabulary, Fixed fixed) {
        this.fixed = fixed;
        this.shape = shape;
        this.lines = lines;
        this.openings = openings;
        this.from = from;
        this.choice = new LabelChoice(
                shape, lines.subList(from, lines.size()), openings.subList(from, lines.size()), vocabulary, fixed);
        this.labels = choice.labels();
        this.afterGapOnly = share(RawLine::gapBefore) >= NEARLY_ALL;
    }

    private double share(Predicate<RawLine> property) {
        List<RawLine> opening = new ArrayList<>();
        for (int i = Math.max(from, 1); i < lines.size(); i++) {
            if (named(i).isPresent()) {
                opening.add(lines.get(i));
            }
        }
        return opening.isEmpty()
                ? 0
                : (double) opening.stream().filter(property).count() / opening.size();
    }

    private Optional<Opening> named(int i) {
        return i < from
                ? Optional.empty()
                : openings.get(i).in(shape).filter(o -> labels.contains(LabelKey.of(o.label())));
    }

    /** The beginning of a turn with this line, if it is one. */
    Optional<Opening> start(int i) {
        boolean midSentence =
                afterGapOnly && !lines.get(i).gapBefore() && lines.get(i).join() == Join.WRAP;
        return midSentence ? Optional.empty() : named(i);
    }

    /** Who begins to speak, turn by turn. */
    List<LabelKey> order() {
        List<LabelKey> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            start(i).ifPresent(o -> order.add(LabelKey.of(o.label())));
        }
        return order;
    }

    Shape shape() {
        return shape;
    }

    /** How many turns begin; 0 if there is too little to believe in the shape. */
    int weight() {
        List<LabelKey> order = order();
        long returning =
                order.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values()
                        .stream()
                        .filter(count -> count > 1)
                        .count();
        boolean known = order.stream().anyMatch(key -> LabelWords.isKnown(key.key()));
        boolean told = order.stream().anyMatch(fixed.speakers()::contains);
        boolean enough =
                switch (shape) {
                    case COLON -> order.size() > 1 && (returning > 0 || known);
                    case OWN_LINE -> (returning > 1 || allTimed(order)) && labelsHaveSpeech();
                    case DASH -> returning > 1 && choice.paragraphsOpened(labels) >= MOST;
                    case FENCED -> returning > 1 && choice.paragraphsOpened(labels) >= HALF;
                    default -> returning > 0;
                };
        return enough || told ? order.size() : 0;
    }

    /** Whether all have a time; labels that never return must be full names then, since a diary has times too. */
    private boolean allTimed(List<LabelKey> order) {
        List<Opening> starts = IntStream.range(from, lines.size())
                .mapToObj(this::start)
                .flatMap(Optional::stream)
                .toList();
        boolean some = order.stream().distinct().count() < order.size();
        return starts.size() > 1
                && starts.stream().allMatch(o -> o.at().isPresent())
                && (some
                        || starts.stream()
                                .allMatch(o -> LabelWords.isKnown(o.label())
                                        || LabelWords.words(o.label()).count() > 1));
    }

    /** A name alone on a line is one only if speech follows. */
    private boolean labelsHaveSpeech() {
        int labelled = 0;
        int followed = 0;
        for (int i = from; i < lines.size(); i++) {
            if (named(i).isPresent()) {
                labelled++;
                followed += i + 1 < lines.size() && named(i + 1).isEmpty() ? 1 : 0;
            }
        }
        return followed >= MOST * labelled;
    }

    Sureness sureness() {
        List<LabelKey> order = order();
        long voices = order.stream().distinct().count();
        int changes = 0;
        for (int i = 1; i < order.size(); i++) {
            changes += Objects.equals(order.get(i), order.get(i - 1)) ? 0 : 1;
        }
        boolean alternate = changes >= MOST * (order.size() - 1);
        if (voices > 1 && alternate && choice.paragraphsOpened(labels) >= FAIR_SHARE) {
            return Sureness.SURE;
        }
        return voices > 1 ? Sureness.LIKELY : Sureness.UNSURE;
    }
}
