package no.utsagn.importing.speaker.label;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.speaker.opening.Opening;
import no.utsagn.importing.speaker.opening.Openings;
import no.utsagn.importing.speaker.opening.Shape;

/**
 * Chooses the labels of a file that is read in one shape. First come those that stand for somebody by themselves; how
 * many paragraphs begin with one of them then decides what else may be a label.
 *
 * @param lines those behind the head of the file
 * @param openings of the same lines
 * @param vocabulary of the file
 * @param fixed what a person said
 */
public record LabelChoice(
        Shape shape, List<RawLine> lines, List<Openings> openings, Vocabulary vocabulary, Fixed fixed) {

    private static final double NEARLY_ALL = 0.95;
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final double SOME = 0.3;

    /** The labels that stand for somebody. */
    public Set<LabelKey> labels() {
        LabelJudge judge = new LabelJudge(tally(), vocabulary);
        Set<LabelKey> found = judge.sure();
        found.removeAll(fixed.speech());
        Frame frame = judge.frame(found);
        Set<LabelKey> sure = judge.framed(found, frame);
        double opened = paragraphsOpened(sure);
        Set<LabelKey> known = sure;
        if (shape != Shape.OWN_LINE && opened >= HALF) {
            known = grown(known, judge.single(frame, true), HALF);
            // Bold type alone sets a label apart, where one before a colon must be like nearly all others.
            known = grown(known, judge.single(frame, false), shape == Shape.BOLD ? HALF : MOST);
        }
        if (shape != Shape.OWN_LINE && opened >= SOME) {
            known = grown(known, judge.described(frame), NEARLY_ALL);
        }
        Set<LabelKey> all = new HashSet<>(known);
        all.addAll(judge.joint(known));
        Set<LabelKey> told = judge.any();
        told.retainAll(fixed.speakers());
        all.addAll(told);
        all.removeAll(fixed.speech());
        return all;
    }

    private Tally tally() {
        Tally tally = new Tally();
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            openings.get(i).in(shape).ifPresent(opening -> tally.add(line, opening));
        }
        return tally;
    }

    /** The labels with more, if this many paragraphs then begin with one. */
    private Set<LabelKey> grown(Set<LabelKey> labels, Set<LabelKey> more, double share) {
        Set<LabelKey> all = new HashSet<>(labels);
        all.addAll(more);
        return paragraphsOpened(all) >= share ? all : labels;
    }

    /** The share of paragraphs that begin with one of these labels. */
    public double paragraphsOpened(Set<LabelKey> known) {
        int opened = 0;
        int paragraphs = 0;
        boolean speechFollows = false;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Opening> opening = openings.get(i).in(shape).filter(o -> known.contains(LabelKey.of(o.label())));
            opened += opening.isPresent() ? 1 : 0;
            boolean own = lines.get(i).join() == Join.PARAGRAPH && !speechFollows;
            paragraphs += opening.isPresent() || own ? 1 : 0;
            speechFollows = opening.filter(o -> o.words().isEmpty()).isPresent();
        }
        return paragraphs == 0 ? 0 : (double) opened / paragraphs;
    }
}
