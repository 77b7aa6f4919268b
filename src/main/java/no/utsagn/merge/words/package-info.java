/** Two or three versions of a text that a researcher wrote, compared word by word. */
@NullMarked
package no.utsagn.merge.words;

import org.jspecify.annotations.NullMarked;
