/** The window that joins codes. */
@NullMarked
package no.utsagn.ui.code.merge;

import org.jspecify.annotations.NullMarked;
