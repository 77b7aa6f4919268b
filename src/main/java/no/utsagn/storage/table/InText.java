package no.utsagn.storage.table;

import java.util.function.Function;
import no.utsagn.base.Id;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** Whether all that lies on a text lies within it: offsets beyond its end are of another text, or of nobody's making. */
final class InText {

    private final Study study;

    private InText(Study study) {
        this.study = study;
    }

    /**
     * The study again. What former revisions of chapters quote is of former texts, and is not looked at.
     *
     * @throws IllegalArgumentException with the id of the text, if something lies beyond its end
     */
    static Study require(Study study) {
        InText in = new InText(study);
        for (Transcript transcript : study.transcripts()) {
            in.require(transcript);
        }
        study.codings().all().forEach(coding -> in.require(coding.transcript(), coding.span()));
        study.printed().forEach(entry -> in.require(entry.transcript(), entry.span()));
        for (Chapter chapter : study.chapters()) {
            for (ChapterItem item : chapter.fields().items()) {
                if (item instanceof ChapterItem.Quote quote) {
                    in.require(quote.transcript(), quote.span());
                }
            }
        }
        return study;
    }

    private void require(Transcript transcript) {
        require(transcript, transcript.marks(), mark -> mark.span());
        require(transcript, transcript.replacements(), replacement -> replacement.span());
        require(transcript, transcript.pins(), pin -> pin.span());
    }

    private static <T> void require(Transcript transcript, Iterable<T> things, Function<T, Span> span) {
        things.forEach(thing -> require(transcript, span.apply(thing)));
    }

    private void require(Id<Transcript> id, Span span) {
        study.transcripts().find(id).ifPresent(transcript -> require(transcript, span));
    }

    private static void require(Transcript transcript, Span span) {
        if (span.end() > transcript.text().length()) {
            throw new IllegalArgumentException("a stretch beyond the text " + transcript.id() + ": " + span);
        }
    }
}
