/** Finds what identifies by its figures: dates, ages, addresses, plates, numbers of organisations, numbers said aloud. */
@NullMarked
package no.utsagn.names.pattern.figure;

import org.jspecify.annotations.NullMarked;
