/** The codings at the caret: what they are, and what can be done with them. */
@NullMarked
package no.utsagn.ui.work.here;

import org.jspecify.annotations.NullMarked;
