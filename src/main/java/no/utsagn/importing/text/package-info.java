/** Reads plain text. */
@NullMarked
package no.utsagn.importing.text;

import org.jspecify.annotations.NullMarked;
