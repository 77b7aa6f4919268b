/** What is known of what is chosen: the coding and the speaker at the caret, the code, the open transcript. To be read. */
@NullMarked
package no.utsagn.ui.details;

import org.jspecify.annotations.NullMarked;
