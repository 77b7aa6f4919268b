/** Memos in the window: writing one on whatever is at hand, and the list of all. */
@NullMarked
package no.utsagn.ui.memos;

import org.jspecify.annotations.NullMarked;
