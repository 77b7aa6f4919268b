/** A word that was misheard, put right wherever it stands. */
@NullMarked
package no.utsagn.ui.mending.word;

import org.jspecify.annotations.NullMarked;
