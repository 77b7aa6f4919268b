/** Putting right what is in the study: words, speakers, files taken in again, what is taken out. */
@NullMarked
package no.utsagn.ui.mending;

import org.jspecify.annotations.NullMarked;
