/** Tells the labels of speakers from words that only look like them. */
@NullMarked
package no.utsagn.importing.speaker.label;

import org.jspecify.annotations.NullMarked;
