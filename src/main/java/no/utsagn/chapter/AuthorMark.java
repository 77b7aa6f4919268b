package no.utsagn.chapter;

import java.util.Optional;
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

    /** Where the mark begins, in the transcript. */
    default int place() {
        if (this instanceof Elision elision) {
            return elision.span().start();
        }
        return this instanceof Insertion insertion ? insertion.at() : ((Gloss) this).at();
    }

    /** The mark after a change of the text; an elision of which nothing is left is gone. */
    default Optional<AuthorMark> moved(TextChange change) {
        if (this instanceof Elision elision) {
            return change.moved(elision.span()).map(Elision::new);
        }
        if (this instanceof Insertion insertion) {
            return Optional.of(new Insertion(change.moved(insertion.at()), insertion.words()));
        }
        Gloss gloss = (Gloss) this;
        return Optional.of(new Gloss(change.moved(gloss.at()), gloss.words()));
    }
}
