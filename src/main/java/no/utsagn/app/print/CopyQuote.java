package no.utsagn.app.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.analysis.Passage;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.StudyInfo;
import no.utsagn.app.chapters.PlacedEdits;
import no.utsagn.app.key.HeldKey;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.coding.Quotation;
import no.utsagn.disclosure.Disclosure;
import no.utsagn.disclosure.Excerpt;
import no.utsagn.disclosure.check.CheckReport;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/**
 * Makes words into something that can be put on the clipboard: excerpts with their labels, checked as those of a
 * chapter are. Where a chapter could not be printed, nothing can be copied either.
 */
public final class CopyQuote {

    private final OpenStudy open;
    private final Messages messages;

    /** @param messages in the language of the report */
    public CopyQuote(OpenStudy open, Messages messages) {
        this.open = open;
        this.messages = messages;
    }

    /**
     * What can be put on the clipboard.
     *
     * @param plain one excerpt after the other, a blank line between them
     * @param html the same with the label of each speaker of an exchange in bold
     * @param warnings how many things an export would ask about
     */
    public record Copied(String plain, String html, int excerpts, int warnings) {
        @Override
        public String toString() {
            return "Copied " + excerpts + " excerpts";
        }
    }

    /**
     * The excerpts of some passages, in the order they are given.
     *
     * @param key the key of the study, if it is open: its words are looked for then
     * @throws no.utsagn.base.ProblemException if names are not replaced yet, or words came after that, if there is no
     *     word in a passage, or if something in the words would stop an export
     */
    public Copied copy(List<Passage> passages, ReportStyle style, Optional<HeldKey> key) {
        requireReplaced();
        new DrawLabels(open).drawMissing();
        Study study = open.now();
        Disclosure disclosure = Disclosure.of(study, key.map(HeldKey::contents), style, messages);
        List<Excerpt> excerpts = passages.stream()
                .map(passage -> quotation(study, passage))
                .map(quotation -> disclosure.excerpt(quotation, PlacedEdits.of(study, quotation), Optional.empty()))
                .toList();
        CheckReport report = disclosure.report();
        if (!report.errors().isEmpty()) {
            throw Problem.of("copy.errors", report.errors().size()).exception();
        }
        return new Copied(
                excerpts.stream().map(Excerpt::plain).collect(Collectors.joining("\n\n")),
                excerpts.stream().map(CopyQuote::html).collect(Collectors.joining("\n")),
                excerpts.size(),
                report.warnings().size());
    }

    private void requireReplaced() {
        int notLookedAt = StudyInfo.notLookedAt(open.now());
        if (notLookedAt > 0) {
            throw Problem.of("copy.new-words", notLookedAt).exception();
        }
        if (StudyInfo.namesLeft(open.now())) {
            throw Problem.of("copy.names-left").exception();
        }
    }

    private static Quotation quotation(Study study, Passage passage) {
        Transcript transcript = study.transcripts().get(passage.transcript());
        return Quotation.of(transcript, transcript.snapped(passage.span()));
    }

    private static String html(Excerpt excerpt) {
        if (excerpt.form() == Excerpt.Form.EXCHANGE) {
            return excerpt.parts().stream()
                    .map(part -> "<p><b>" + escaped(part.label().text()) + ":</b> " + escaped(part.text()) + "</p>")
                    .collect(Collectors.joining("", "<blockquote>", "</blockquote>"));
        }
        String words = "<p>" + escaped(excerpt.plain()) + "</p>";
        return excerpt.form() == Excerpt.Form.BLOCK ? "<blockquote>" + words + "</blockquote>" : words;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
