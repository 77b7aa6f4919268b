/** Reads a quotation as what is to be printed of it, speaker by speaker, still unchecked. */
@NullMarked
package no.utsagn.disclosure.quote;

import org.jspecify.annotations.NullMarked;
