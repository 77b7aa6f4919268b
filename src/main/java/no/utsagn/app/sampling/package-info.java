/** Sampling checks: random sentences read for names that the finders overlooked. */
@NullMarked
package no.utsagn.app.sampling;

import org.jspecify.annotations.NullMarked;
