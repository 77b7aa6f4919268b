/** Files that may be taken in, and what was decided about them, as one value. */
@NullMarked
package no.utsagn.app.transcripts.intake.batch;

import org.jspecify.annotations.NullMarked;
