/** Two copies of a codebook become one: by identity, field by field, with what both changed asked. */
@NullMarked
package no.utsagn.merge.codes;

import org.jspecify.annotations.NullMarked;
