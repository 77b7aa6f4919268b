/** The card with all that is said of a code, and the palette. */
@NullMarked
package no.utsagn.ui.code.card;

import org.jspecify.annotations.NullMarked;
