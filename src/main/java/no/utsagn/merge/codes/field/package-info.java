/** The fields of one code, merged each by itself. */
@NullMarked
package no.utsagn.merge.codes.field;

import org.jspecify.annotations.NullMarked;
