/** The history of the codebook in words, compared and printed. */
@NullMarked
package no.utsagn.app.codes.history;

import org.jspecify.annotations.NullMarked;
