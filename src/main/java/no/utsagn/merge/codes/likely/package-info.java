/** Codes that are likely the same: by their names, or by the passages they are laid on. */
@NullMarked
package no.utsagn.merge.codes.likely;

import org.jspecify.annotations.NullMarked;
