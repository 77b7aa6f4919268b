/** The sampling check: random sentences, read one by one for names that were overlooked. */
@NullMarked
package no.utsagn.ui.sampling;

import org.jspecify.annotations.NullMarked;
