/** Searching the study: a room of its own, and a pane beside the transcript that shows the same search. */
@NullMarked
package no.utsagn.ui.search;

import org.jspecify.annotations.NullMarked;
