/** Finds what identifies by its shape: numbers, phones, e-mail, dates, ages, addresses, and names by what goes with them. */
@NullMarked
package no.utsagn.names.pattern;

import org.jspecify.annotations.NullMarked;
