package no.utsagn.merge.text.braid;

import no.utsagn.merge.text.weave.Op;

/**
 * A turn said to be somebody's.
 *
 * @param counts whether it counts in both together, and is not taken back
 * @param inOurs whether it counts in our copy
 * @param inTheirs whether it counts in theirs
 */
public record Given(Op op, boolean counts, boolean inOurs, boolean inTheirs) {}
