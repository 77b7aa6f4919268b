/** How the selection walks through a transcript: it grows and shrinks, and goes from one uncoded passage to the next. */
@NullMarked
package no.utsagn.ui.work.walk;

import org.jspecify.annotations.NullMarked;
