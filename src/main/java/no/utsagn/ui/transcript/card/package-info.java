/** The card that tells of the codings on some words. */
@NullMarked
package no.utsagn.ui.transcript.card;

import org.jspecify.annotations.NullMarked;
