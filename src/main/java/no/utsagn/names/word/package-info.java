/** The words of a text as patterns and cues read them, with the numerals and months among them. */
@NullMarked
package no.utsagn.names.word;

import org.jspecify.annotations.NullMarked;
