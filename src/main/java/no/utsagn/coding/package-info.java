/** Who coded which words as what, and what they noted. */
@NullMarked
package no.utsagn.coding;

import org.jspecify.annotations.NullMarked;
