/** Takes files in: many are read at once, a person looks and decides, and all go in as one step. */
@NullMarked
package no.utsagn.app.transcripts.intake;

import org.jspecify.annotations.NullMarked;
