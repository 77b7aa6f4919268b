/** The transcript on the screen: words with light fills, stripes in the margin, a selection that is a span. */
@NullMarked
package no.utsagn.ui.transcript;

import org.jspecify.annotations.NullMarked;
