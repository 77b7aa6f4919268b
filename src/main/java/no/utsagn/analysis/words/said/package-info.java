/** The words of a study as numbers, and which of them belong to a part of it: what all counting of words goes over. */
@NullMarked
package no.utsagn.analysis.words.said;

import org.jspecify.annotations.NullMarked;
