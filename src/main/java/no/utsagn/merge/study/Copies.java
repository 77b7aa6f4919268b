package no.utsagn.merge.study;

import java.time.Instant;
import java.util.Comparator;
import no.utsagn.base.History;
import no.utsagn.base.Revision;
import no.utsagn.merge.Lineage;
import no.utsagn.merge.Side;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;

/**
 * The two copies, each without what was removed for good in the other.
 *
 * @param cleaner in which of them more names were taken out of what researchers wrote: where one state of a thing is
 *     told differently by both, it is told as there
 */
record Copies(Study ours, Study theirs, Lineage lineage, Side cleaner) {

    private static final Comparator<Revision<?>> LATER = Comparator.<Revision<?>, Instant>comparing(
                    revision -> revision.stamp().at())
            .thenComparing(revision -> revision.stamp().by())
            .thenComparing(revision -> revision.id().toString());

    static Copies of(Study ours, Study theirs) {
        Side cleaner = replaced(ours) >= replaced(theirs) ? Side.OURS : Side.THEIRS;
        return new Copies(ours, theirs, new Lineage(ours.past(), theirs.past()), cleaner);
    }

    /** The same copies with more taken back of what was deleted. */
    Copies with(Lineage other) {
        return new Copies(ours, theirs, other, cleaner);
    }

    /** Whether one has taken more names out: else what both say of a state is the same but for where words stand. */
    private boolean differ() {
        return replaced(ours) != replaced(theirs);
    }

    private static long replaced(Study study) {
        return study.entities().stream()
                .filter(entity -> entity.state() == Entity.State.COMMITTED)
                .count();
    }

    /** Our history of something, with what names were taken out of. */
    <F> History<F> ours(History<F> here, History<F> there) {
        return cleaner == Side.THEIRS && differ() ? here.saidAsIn(there) : here;
    }

    /** Their history of something, with what names were taken out of. */
    <F> History<F> theirs(History<F> here, History<F> there) {
        return cleaner == Side.OURS && differ() ? there.saidAsIn(here) : there;
    }

    /** Which of two states is the later; ties by who made it, then by id, so that either copy says the same. */
    static Side later(Revision<?> ours, Revision<?> theirs) {
        int order = LATER.compare(ours, theirs);
        return order >= 0 ? Side.OURS : Side.THEIRS;
    }
}
