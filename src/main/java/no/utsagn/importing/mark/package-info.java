/** Finds the notes of what was heard beside the words. */
@NullMarked
package no.utsagn.importing.mark;

import org.jspecify.annotations.NullMarked;
