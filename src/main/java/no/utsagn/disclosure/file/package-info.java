/** Reads files that have been written, to the last attribute, for a check of what they hold in fact. */
@NullMarked
package no.utsagn.disclosure.file;

import org.jspecify.annotations.NullMarked;
