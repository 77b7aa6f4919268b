/** Counts what in a file may tell who somebody is, before anything of it is stored. */
@NullMarked
package no.utsagn.app.transcripts.intake.warning;

import org.jspecify.annotations.NullMarked;
