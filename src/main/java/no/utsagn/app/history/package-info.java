/** What was done to a study since it was opened, and the way back and forth through it. */
@NullMarked
package no.utsagn.app.history;

import org.jspecify.annotations.NullMarked;
