package no.utsagn.app.coding;

import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** Makes two passages of one. */
public final class SplitPassage {

    private final OpenStudy open;

    public SplitPassage(OpenStudy open) {
        this.open = open;
    }

    /**
     * Splits a coding at a place in its transcript. A place inside a word, a character or a replacement moves to before
     * it. Memos stay with the first part; both are about the same people.
     *
     * @param at UTF-16 offset
     * @return the second part
     * @throws no.utsagn.base.ProblemException if the coding is gone, or there is no word of it on one of the sides
     */
    public Coding split(Id<Coding> id, int at) {
        Study now = open.now();
        Coding coding = Laid.one(now, id);
        Transcript transcript = now.transcripts().get(coding.transcript());
        int cut = coding.span().contains(at) ? cut(transcript, at) : at;
        if (cut <= coding.span().start() || cut >= coding.span().end()) {
            throw edge();
        }
        Coding first = coding.over(part(transcript, new Span(coding.span().start(), cut)));
        Coding second = new Coding(
                Id.random(),
                coding.code(),
                coding.transcript(),
                part(transcript, new Span(cut, coding.span().end())),
                coding.coder(),
                open.stamp().at(),
                coding.about());
        open.apply(
                EditKind.CODING_SPLIT,
                Laid.ids(List.of(first, second)),
                study -> Laid.down(study, List.of(first, second)));
        return second;
    }

    private static int cut(Transcript transcript, int at) {
        Span turn = transcript.turnAt(at).span();
        int word = Words.in(transcript.text(), turn).stream()
                .filter(each -> each.contains(at))
                .mapToInt(Span::start)
                .findFirst()
                .orElse(at);
        int whole = transcript.snapped(Span.at(word)).start();
        return transcript.replacements().stream()
                .filter(replacement -> replacement.span().contains(whole))
                .mapToInt(replacement -> replacement.span().start())
                .findFirst()
                .orElse(whole);
    }

    private static Span part(Transcript transcript, Span side) {
        if (Words.count(transcript.text(), side) == 0) {
            throw edge();
        }
        return Stretches.fitted(transcript, side);
    }

    private static RuntimeException edge() {
        return Problem.of("coding.split-at-edge").exception();
    }
}
