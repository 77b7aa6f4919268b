/** Acts on the codebook: making, describing, moving, grouping and removing codes; each is one step to undo. */
@NullMarked
package no.utsagn.app.codes;

import org.jspecify.annotations.NullMarked;
