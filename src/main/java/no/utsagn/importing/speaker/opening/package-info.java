/** Finds what in a line may be the beginning of a turn: a label, a time, the first words. */
@NullMarked
package no.utsagn.importing.speaker.opening;

import org.jspecify.annotations.NullMarked;
