/** How the words look: light fills, lines under them, the area that they stand in. */
@NullMarked
package no.utsagn.ui.transcript.ink;

import org.jspecify.annotations.NullMarked;
