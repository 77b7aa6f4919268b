package no.utsagn.chapter;

import java.util.Optional;
import java.util.function.UnaryOperator;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextChange;

/** One thing in a chapter, in print order. */
public sealed interface ChapterItem {

    /** Its permanent id. */
    Id<ChapterItem> id();

    /** A heading. @param level 1 for the chapter's own sections, up to 5 */
    record Heading(Id<ChapterItem> id, int level, String text) implements ChapterItem {
        public Heading {
            if (level < 1 || level > 5) {
                throw new IllegalArgumentException("a heading of level " + level);
            }
        }

        @Override
        public String toString() {
            return "Heading " + id;
        }
    }

    /** The author's own text. */
    record Prose(Id<ChapterItem> id, String text) implements ChapterItem {
        @Override
        public String toString() {
            return "Prose " + id;
        }
    }

    /**
     * A quote in its place.
     *
     * @param span its words in the transcript, UTF-16, half-open, never empty
     * @param form how it is set; empty to let the style decide by length
     */
    record Quote(Id<ChapterItem> id, Id<Transcript> transcript, Span span, Optional<Form> form, QuoteEdit edit)
            implements ChapterItem {

        /** How a quote is set. */
        public enum Form {
            BLOCK,
            INLINE,
            /** Several speakers, each with a label. */
            EXCHANGE
        }

        public Quote {
            if (span.isEmpty()) {
                throw new IllegalArgumentException("a quote of nothing: " + id);
            }
        }

        /** The same quote with another edit. */
        public Quote with(QuoteEdit other) {
            return new Quote(id, transcript, span, form, other);
        }
    }

    /** The item after a change of a transcript's text; a quote of which nothing is left is gone. */
    default Optional<ChapterItem> moved(Id<Transcript> changed, TextChange change) {
        if (this instanceof Quote quote && quote.transcript().equals(changed)) {
            return change.moved(quote.span())
                    .map(span -> new Quote(
                            quote.id(),
                            changed,
                            span,
                            quote.form(),
                            quote.edit().moved(change)));
        }
        return Optional.of(this);
    }

    /** The item with all that an author wrote in it rewritten. */
    default ChapterItem reworded(UnaryOperator<String> change) {
        if (this instanceof Heading heading) {
            return new Heading(heading.id(), heading.level(), change.apply(heading.text()));
        }
        if (this instanceof Prose prose) {
            return new Prose(prose.id(), change.apply(prose.text()));
        }
        Quote quote = (Quote) this;
        return quote.with(quote.edit().reworded(change));
    }
}
