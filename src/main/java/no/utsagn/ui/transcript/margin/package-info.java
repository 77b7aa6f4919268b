/** What stands beside the words: the stripes of codings, who speaks, when. */
@NullMarked
package no.utsagn.ui.transcript.margin;

import org.jspecify.annotations.NullMarked;
