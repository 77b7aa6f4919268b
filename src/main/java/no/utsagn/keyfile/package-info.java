/** The encrypted key: who is behind the labels, and the words that replacements took out of the texts. */
@NullMarked
package no.utsagn.keyfile;

import org.jspecify.annotations.NullMarked;
