package no.utsagn.ui.anonymise.popover;

import no.utsagn.names.review.Step;
import no.utsagn.transcript.entity.EntityKind;

/** What can be done about the find that is chosen. */
public interface Requests {

    /** It is to be replaced. */
    void accept();

    /** It stays as it is. */
    void skip();

    /** It is something else than it seemed. */
    void kind(EntityKind kind);

    /** Other words are to stand in its place. */
    void words(String words);

    /** It is to be told by another rung. */
    void step(Step step);

    /** It is somebody of the list: asks whom. */
    void sameAs();

    /** It is somebody else than elsewhere. */
    void other();

    /** The original is to stand there again. */
    void restore();

    /** A memo is to be written on it. */
    void memo();

    /** It is put away; the keyboard goes back to where it was. */
    void close();
}
