package no.utsagn.app.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** Moves the ends of a coded passage. */
public final class ResizePassage {

    /** An end of a passage. */
    public enum End {
        FIRST,
        LAST
    }

    private final OpenStudy open;

    public ResizePassage(OpenStudy open) {
        this.open = open;
    }

    /**
     * Lays a coding over another stretch of its transcript, fitted to whole characters and replacements, without the
     * blanks at its ends. Where the same coder has coded just that so already, the two become one.
     *
     * @param to UTF-16, half-open
     * @return the stretch it lies over now
     * @throws no.utsagn.base.ProblemException if the coding is gone, or the stretch holds nothing or is not in the text
     */
    public Span resize(Id<Coding> id, Span to) {
        Study now = open.now();
        Coding coding = Laid.one(now, id);
        Span fitted = Stretches.fitted(now.transcripts().get(coding.transcript()), to);
        if (!fitted.equals(coding.span())) {
            open.apply(
                    EditKind.CODING_RESIZED,
                    List.of(id.value()),
                    study -> Laid.down(study, List.of(coding.over(fitted))));
        }
        return fitted;
    }

    /**
     * Moves an end of a coding by a word.
     *
     * @param later whether towards the end of the text
     * @return the stretch it lies over now
     * @throws no.utsagn.base.ProblemException if the coding is gone, or would lose its only word, or the text ends there
     */
    public Span byWord(Id<Coding> id, End end, boolean later) {
        Study now = open.now();
        Coding coding = Laid.one(now, id);
        Transcript transcript = now.transcripts().get(coding.transcript());
        Span moved = (end == End.LAST
                        ? last(transcript, coding.span(), later)
                        : first(transcript, coding.span(), later))
                .orElseThrow(() -> Problem.of("coding.no-further").exception());
        return resize(id, moved);
    }

    private static Optional<Span> last(Transcript transcript, Span span, boolean later) {
        List<Span> words = Words.in(transcript.text(), Span.over(transcript.text()));
        Stream<Integer> ends = later
                ? words.stream().map(Span::end).filter(end -> end > span.end())
                : words.stream()
                        .filter(word -> word.end() > span.start() && word.end() <= span.end())
                        .map(Span::end)
                        .sorted(Comparator.reverseOrder())
                        .skip(1);
        return ends.map(end -> Stretches.fitted(transcript, new Span(span.start(), end)))
                .filter(to -> later ? to.end() > span.end() : to.end() < span.end())
                .findFirst();
    }

    private static Optional<Span> first(Transcript transcript, Span span, boolean later) {
        List<Span> words = Words.in(transcript.text(), Span.over(transcript.text()));
        Stream<Integer> starts = later
                ? words.stream()
                        .filter(word -> word.start() >= span.start() && word.start() < span.end())
                        .map(Span::start)
                        .skip(1)
                : words.stream()
                        .map(Span::start)
                        .filter(start -> start < span.start())
                        .sorted(Comparator.reverseOrder());
        return starts.map(start -> Stretches.fitted(transcript, new Span(start, span.end())))
                .filter(to -> later ? to.start() > span.start() : to.start() < span.start())
                .findFirst();
    }
}
