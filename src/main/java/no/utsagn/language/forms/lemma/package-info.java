/** Finds the dictionary forms of a word, by endings that are checked against known words. */
@NullMarked
package no.utsagn.language.forms.lemma;

import org.jspecify.annotations.NullMarked;
