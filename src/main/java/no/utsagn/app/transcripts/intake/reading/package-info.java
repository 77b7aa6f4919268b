/** Finds the files that were chosen and reads them side by side. */
@NullMarked
package no.utsagn.app.transcripts.intake.reading;

import org.jspecify.annotations.NullMarked;
