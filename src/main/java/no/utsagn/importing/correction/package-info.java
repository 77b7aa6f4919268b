/** A file that was put right after coding against the transcript that was made of it: their difference, as edits. */
@NullMarked
package no.utsagn.importing.correction;

import org.jspecify.annotations.NullMarked;
