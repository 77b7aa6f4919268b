/** The activity of coding: transcripts and codes on the left, the words in the middle, search and quotes on the right. */
@NullMarked
package no.utsagn.ui.work;

import org.jspecify.annotations.NullMarked;
