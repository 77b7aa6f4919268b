/** Looks for what must not be printed: in a study, in a text on its way to print, in a file that has been written. */
@NullMarked
package no.utsagn.disclosure.check;

import org.jspecify.annotations.NullMarked;
