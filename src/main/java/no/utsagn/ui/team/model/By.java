package no.utsagn.ui.team.model;

/** Whose changes are listed. */
public enum By {
    ALL,
    OURS,
    THEIRS,
    SAME
}
