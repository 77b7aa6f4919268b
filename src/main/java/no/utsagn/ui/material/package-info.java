/** The activity about the material itself: which transcripts there are, what is known of each, what can be done with it. */
@NullMarked
package no.utsagn.ui.material;

import org.jspecify.annotations.NullMarked;
