package no.utsagn.ui.work.walk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import no.utsagn.analysis.Exchanges;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.Uncoded;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.transcript.Growth;

/** Where the selection can go from where it is. It tells; the pane selects. */
public final class WalkModel {

    private record Grown(Id<Transcript> transcript, Span before, Span after) {}

    /** A step to an uncoded passage. @param elsewhere the title of its transcript, if another than the one before */
    public record Step(Passage passage, Optional<String> elsewhere) {
        @Override
        public String toString() {
            return "Step to " + passage;
        }
    }

    private final DeskModel desk;
    private final Deque<Grown> grown = new ArrayDeque<>();

    public WalkModel(DeskModel desk) {
        this.desk = desk;
    }

    private Transcript open() {
        return desk.openTranscript()
                .orElseThrow(() -> Problem.of("ui.walk.no-transcript").exception());
    }

    /** The next larger stretch: word, sentence, turn, exchange; the same where it can grow no more. */
    public Span grow() {
        Transcript transcript = open();
        Span selection = desk.selection().get();
        Span larger = Growth.of(transcript, selection);
        if (larger.equals(selection)) {
            larger = Exchanges.around(desk.study().get(), transcript, selection)
                    .map(selection::hull)
                    .orElse(selection);
        }
        if (!larger.equals(selection)) {
            forgetOthers(transcript, selection);
            grown.push(new Grown(transcript.id(), selection, larger));
        }
        return larger;
    }

    /** The stretch that it grew from last; the same if it did not grow to what it is. */
    public Span shrink() {
        Transcript transcript = open();
        Span selection = desk.selection().get();
        forgetOthers(transcript, selection);
        return grown.isEmpty() ? selection : grown.pop().before();
    }

    /** Steps to a selection that is not there any more lead nowhere. */
    private void forgetOthers(Transcript transcript, Span selection) {
        Grown last = grown.peek();
        if (last != null
                && (!last.transcript().equals(transcript.id()) || !last.after().equals(selection))) {
            grown.clear();
        }
    }

    /**
     * The question and all answers around the selection.
     *
     * @throws no.utsagn.base.ProblemException if no researcher asks anything in the transcript
     */
    public Span exchange() {
        Transcript transcript = open();
        Span selection = desk.selection().get();
        Span exchange = Exchanges.around(desk.study().get(), transcript, selection)
                .orElseThrow(() -> Problem.of("ui.walk.no-exchange").exception());
        if (!exchange.equals(selection)) {
            forgetOthers(transcript, selection);
            grown.push(new Grown(transcript.id(), selection, exchange));
        }
        return exchange;
    }

    /** The next uncoded passage, or the one before; empty where everything is coded. */
    public Optional<Step> uncoded(boolean backwards) {
        Transcript transcript = open();
        Study study = desk.study().get();
        Span selection = desk.selection().get();
        Uncoded walk = new Uncoded(study);
        Optional<Passage> found = backwards
                ? walk.previous(transcript.id(), selection.start())
                : walk.next(transcript.id(), selection.end());
        return found.map(passage -> new Step(passage, elsewhere(study, transcript, passage)));
    }

    private static Optional<String> elsewhere(Study study, Transcript from, Passage to) {
        return to.transcript().equals(from.id())
                ? Optional.empty()
                : Optional.of(study.transcripts().get(to.transcript()).title());
    }
}
