package no.utsagn.ui.team.model;

import no.utsagn.codebook.Coder;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Outcome;
import no.utsagn.study.Study;

/** Two copies that meet. */
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

    /** What both become by these answers. Nothing is written. */
    Outcome with(Answers answers);
}
