/** Proposes "hen" in the quotes of a chapter, word by word, and tells which gendered words are left. */
@NullMarked
package no.utsagn.names.hen;

import org.jspecify.annotations.NullMarked;
