/** Text put right after it was coded: what would be lost is shown first, and all that is done is one step back. */
@NullMarked
package no.utsagn.app.correct;

import org.jspecify.annotations.NullMarked;
