/** Finds what is likely to be the name of a person, by lists and by what stands around it. */
@NullMarked
package no.utsagn.names.likely;

import org.jspecify.annotations.NullMarked;
