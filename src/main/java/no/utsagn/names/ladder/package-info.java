/** From a name to ever broader words for it: places, organisations, dates, ages, and people by their role. */
@NullMarked
package no.utsagn.names.ladder;

import org.jspecify.annotations.NullMarked;
