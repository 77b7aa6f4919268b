/** Anonymous chapters: checked, printed, read again. */
@NullMarked
package no.utsagn.app.print;

import org.jspecify.annotations.NullMarked;
