package no.utsagn.app.key;

import no.utsagn.names.namesake.Choices;
import no.utsagn.names.namesake.Taking;
import no.utsagn.study.Study;

/** The taking in of a colleague's key, by itself or with a merge. */
public interface KeyTaking {

    /**
     * What it comes to. Nothing is changed. What is returned holds names: it is not kept.
     *
     * @throws no.utsagn.base.ProblemException if our key is locked
     */
    Taking look(OtherKey other);

    /**
     * Takes it in. Doing it twice changes nothing.
     *
     * @throws no.utsagn.base.ProblemException if our key is locked, some of one name are not decided, or key or study cannot
     *     be written
     */
    TakeInKey.Taken take(OtherKey other, Choices choices);

    /** The study as {@link #look} sees it: with what stands for those of one name. */
    Study study();
}
