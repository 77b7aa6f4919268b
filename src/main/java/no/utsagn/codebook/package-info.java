/** The tree of themes, and who codes by it. */
@NullMarked
package no.utsagn.codebook;

import org.jspecify.annotations.NullMarked;
