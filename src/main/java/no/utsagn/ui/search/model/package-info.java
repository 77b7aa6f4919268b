/** What the search knows, in the room and beside the transcript: what is asked for, what was found, what is chosen of it. */
@NullMarked
package no.utsagn.ui.search.model;

import org.jspecify.annotations.NullMarked;
