/** The room of the study's words: how frequent they are, which are typical of a group, which keep together. */
@NullMarked
package no.utsagn.ui.words;

import org.jspecify.annotations.NullMarked;
