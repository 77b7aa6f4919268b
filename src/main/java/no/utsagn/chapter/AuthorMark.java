package no.utsagn.chapter;

import java.util.Optional;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.language.Span;
import no.utsagn.transcript.edit.TextChange;

/**
 * Something an author puts into a quote. It never touches the quotation as said, can be taken back, and is told apart
 * in print from what was heard. Offsets are those of the transcript.
 */
public sealed interface AuthorMark {

    /** Words left out, printed as "(…)". */
    record Elision(Span span) implements AuthorMark {
        public Elision {
            if (span.isEmpty()) {
                throw new IllegalArgumentException("an elision of nothing");
            }
        }
    }

    /** Words the author adds so that the sentence can be read: "[samtalen]". */
    record Insertion(int at, String words) implements AuthorMark {
        @Override
        public String toString() {
            return "Insertion at " + at;
        }
    }

    /** An explanation of a word: "[= aktivitetsplan]". */
    record Gloss(int at, String words) implements AuthorMark {
        @Override
        public String toString() {
            return "Gloss at " + at;
        }
    }

    /**
     * A word that stands in the place of one that tells whether somebody is a man or a woman: "hen". It is printed
     * without brackets of its own, so that a report that says so once reads as said.
     *
     * @param words what is printed there; empty where the word was seen and stays as it was said
     */
    record Neutral(Span span, String words) implements AuthorMark {
        public Neutral {
            if (span.isEmpty()) {
                throw new IllegalArgumentException("a word in the place of nothing");
            }
        }

        @Override
        public String toString() {
            return "Neutral at " + span;
        }
    }

    /**
     * What stood in a form that the author wrote, where "hen" stands now, so that it can be taken back. The form itself
     * holds what is printed; without this mark it prints the same.
     *
     * @param span in that form, not in the transcript
     * @param was what stood there; empty where the word was seen and stays as it was written
     */
    record Reworded(Written form, Span span, String was) implements AuthorMark {
        public Reworded {
            if (form == Written.SPOKEN || span.isEmpty()) {
                throw new IllegalArgumentException("nothing rewritten at " + span);
            }
        }

        @Override
        public String toString() {
            return "Reworded at " + span;
        }
    }

    /** Where the mark begins: in the transcript, or in the form that it belongs to. */
    default int place() {
        if (this instanceof Elision elision) {
            return elision.span().start();
        }
        if (this instanceof Neutral neutral) {
            return neutral.span().start();
        }
        if (this instanceof Reworded reworded) {
            return reworded.span().start();
        }
        return this instanceof Insertion insertion ? insertion.at() : ((Gloss) this).at();
    }

    /** What an author wrote in it; empty if nothing. */
    default String written() {
        if (this instanceof Insertion insertion) {
            return insertion.words();
        }
        if (this instanceof Gloss gloss) {
            return gloss.words();
        }
        if (this instanceof Neutral neutral) {
            return neutral.words();
        }
        return this instanceof Reworded reworded ? reworded.was() : "";
    }

    /** The mark with other words of the author's in it. */
    default AuthorMark writing(String other) {
        if (this instanceof Insertion insertion) {
            return new Insertion(insertion.at(), other);
        }
        if (this instanceof Gloss gloss) {
            return new Gloss(gloss.at(), other);
        }
        if (this instanceof Neutral neutral) {
            return new Neutral(neutral.span(), other);
        }
        return this instanceof Reworded reworded ? new Reworded(reworded.form(), reworded.span(), other) : this;
    }

    /**
     * The mark after a change of the text; an elision of which nothing is left is gone, and so is what stands for a word
     * that is no longer the same: it is asked about again.
     */
    default Optional<AuthorMark> moved(TextChange change) {
        if (this instanceof Elision elision) {
            return change.moved(elision.span()).map(Elision::new);
        }
        if (this instanceof Insertion insertion) {
            return Optional.of(new Insertion(change.moved(insertion.at()), insertion.words()));
        }
        if (this instanceof Neutral neutral) {
            Span span = neutral.span();
            boolean within =
                    span.start() < change.removed().start() && change.removed().end() < span.end();
            return within || change.removed().overlaps(span)
                    ? Optional.empty()
                    : change.moved(span).map(to -> new Neutral(to, neutral.words()));
        }
        if (this instanceof Gloss gloss) {
            return Optional.of(new Gloss(change.moved(gloss.at()), gloss.words()));
        }
        return Optional.of(this);
    }
}
