package no.utsagn.ui.team.model;

import no.utsagn.codebook.Coder;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Outcome;
import no.utsagn.study.Study;

/** The open study and what it meets: another copy of it, or a codebook file. */
public interface Merging {

    /** Who works in the open study. */
    Coder us();

    /** Whose copy the other is. */
    Coder them();

    /** The name of the other file. */
    String fileName();

    /** The open study as it was when it was looked at. */
    Study ours();

    /** The other copy. */
    Study theirs();

    /** Whether the other is a codebook file: it has no history in common with the study, and says nothing but of codes. */
    default boolean isCodebookFile() {
        return false;
    }

    /** How many names were taken out in the other copy alone, so that our key does not have the words. */
    default int replacedThereAlone() {
        return 0;
    }

    /** What both become by these answers. Nothing is written. */
    Outcome with(Answers answers);
}
