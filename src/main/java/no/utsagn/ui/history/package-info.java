/** The list of what was done to the study, by which one goes back and forth. */
@NullMarked
package no.utsagn.ui.history;

import org.jspecify.annotations.NullMarked;
