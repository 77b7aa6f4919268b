package no.utsagn.ui.code.tree;

/**
 * What the tree asks to be opened for the codes that are chosen.
 *
 * @param beside a line for a new code beside the chosen one
 * @param under a line for a new code under it
 */
public record TreeRequests(
        Runnable beside,
        Runnable under,
        Runnable rename,
        Runnable card,
        Runnable color,
        Runnable merge,
        Runnable split,
        Runnable newGroup) {}
