/** What is said of a merge: changes in words, names of fields, and which words of a text are whose. */
@NullMarked
package no.utsagn.ui.team.words;

import org.jspecify.annotations.NullMarked;
