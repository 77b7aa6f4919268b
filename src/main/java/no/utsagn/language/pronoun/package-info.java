/** Finds the words that tell whether somebody is a man or a woman, and what can stand in their place. */
@NullMarked
package no.utsagn.language.pronoun;

import org.jspecify.annotations.NullMarked;
