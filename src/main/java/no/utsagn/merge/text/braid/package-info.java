/** Two copies of a text brought together by their edits: what clashes, what is the same, and the text of both. */
@NullMarked
package no.utsagn.merge.text.braid;

import org.jspecify.annotations.NullMarked;
