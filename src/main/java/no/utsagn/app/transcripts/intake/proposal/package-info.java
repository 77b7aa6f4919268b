/** Proposes who the voices of new files are: from tables, earlier files, the files' names and who asks. */
@NullMarked
package no.utsagn.app.transcripts.intake.proposal;

import org.jspecify.annotations.NullMarked;
