package no.utsagn.ui.code.tree;

import java.util.function.Consumer;
import no.utsagn.base.Id;
import no.utsagn.codebook.CodeGroup;

/**
 * What the tree asks to be opened for the codes that are chosen.
 *
 * @param beside a line for a new code beside the chosen one
 * @param under a line for a new code under it
 * @param like shows turns that are like those of the code
 * @param renameGroup asks what a group is to be called
 */
public record TreeRequests(
        Runnable beside,
        Runnable under,
        Runnable rename,
        Runnable card,
        Runnable color,
        Runnable merge,
        Runnable split,
        Runnable like,
        Runnable newGroup,
        Consumer<Id<CodeGroup>> renameGroup) {}
