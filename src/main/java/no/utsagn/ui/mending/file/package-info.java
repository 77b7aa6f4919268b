/** A file that was corrected outside, against the transcript that was made of it: what differs, turn by turn. */
@NullMarked
package no.utsagn.ui.mending.file;

import org.jspecify.annotations.NullMarked;
