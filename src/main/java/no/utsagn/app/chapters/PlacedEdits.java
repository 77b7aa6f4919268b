package no.utsagn.app.chapters;

import java.util.stream.Stream;
import no.utsagn.chapter.ChapterItem.Quote;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.coding.Quotation;
import no.utsagn.study.Study;

/** Tells what an author has done to words that lie in a chapter, so that they print alike wherever they are printed. */
public final class PlacedEdits {

    private PlacedEdits() {}

    /** The edit of the quote that holds these words and no others; none if no chapter has it, or none has done anything. */
    public static QuoteEdit of(Study study, Quotation quotation) {
        return study.chapters().stream()
                .flatMap(chapter -> chapter.fields().items().stream())
                .flatMap(item -> item instanceof Quote quote ? Stream.of(quote) : Stream.empty())
                .filter(quote ->
                        quote.transcript().equals(quotation.transcript().id())
                                && quote.span().equals(quotation.span()))
                .map(Quote::edit)
                .filter(edit -> !edit.equals(QuoteEdit.none()))
                .findFirst()
                .orElseGet(QuoteEdit::none);
    }
}
