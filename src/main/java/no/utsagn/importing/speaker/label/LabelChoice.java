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
 */
public record LabelChoice(Shape shape, List<RawLine> lines, List<Openings> openings) {

    private static final double NEARLY_ALL = 0.95;
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final double SOME = 0.3;

    /** The labels that stand for somebody. */
    public Set<LabelKey> labels() {
        Tally tally = new Tally();
        for (int i = 0; i < lines.size(); i++) {
            openings.get(i).in(shape).ifPresent(tally::add);
        }
        LabelJudge judge = new LabelJudge(tally);
        Set<LabelKey> sure = judge.sure();
        double opened = paragraphsOpened(sure);
        Set<LabelKey> known = sure;
        if (shape != Shape.OWN_LINE && opened >= HALF) {
            known = grown(known, judge.single(), MOST);
        }
        if (shape != Shape.OWN_LINE && opened >= SOME) {
            known = grown(known, judge.described(), NEARLY_ALL);
        }
        Set<LabelKey> all = new HashSet<>(known);
        all.addAll(judge.joint(known));
        return all;
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
