/** The characters of all copies of a text in one order, and which of them stand: what edits do, whichever copy they were made in. */
@NullMarked
package no.utsagn.merge.text.weave;

import org.jspecify.annotations.NullMarked;
