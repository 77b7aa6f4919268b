/** Counts of words: how frequent they are, which are typical of a part of a study, which keep together. */
@NullMarked
package no.utsagn.analysis.words;

import org.jspecify.annotations.NullMarked;
