package no.utsagn.merge;

import java.util.Optional;
import java.util.UUID;

/**
 * Two things that are likely the same, and may be joined.
 *
 * @param ours the one of our copy; of two in one study, the older
 * @param onlyOurs passages under ours alone, over transcripts that both coded
 * @param same passages that both share
 * @param onlyTheirs passages under theirs alone
 * @param answer what was decided, if anything was
 */
public record LikelySame(
        Kind kind,
        UUID ours,
        UUID theirs,
        Why why,
        int onlyOurs,
        int same,
        int onlyTheirs,
        Optional<Answer.Take> answer) {

    /** What speaks for it. */
    public enum Why {
        /** The same name, capitals and blanks aside. */
        SAME_NAME,
        /** The same words in another form. */
        INFLECTED_NAME,
        /** Laid on the same passages. */
        SHARED_PASSAGES
    }

    /** The question that joins them or keeps them apart. */
    public Question question() {
        return Question.same(ours, theirs);
    }
}
