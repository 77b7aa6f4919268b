/** The parts of a transcript: turns, who spoke them, and marks of what was heard. */
@NullMarked
package no.utsagn.transcript.turn;

import org.jspecify.annotations.NullMarked;
