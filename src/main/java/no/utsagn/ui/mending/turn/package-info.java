/** The card in which one turn is put right, over the place where it stands. */
@NullMarked
package no.utsagn.ui.mending.turn;

import org.jspecify.annotations.NullMarked;
