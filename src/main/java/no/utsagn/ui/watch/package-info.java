/** A test mode that tells what keeps the window from answering: how long, at which event, in which of our methods. */
@NullMarked
package no.utsagn.ui.watch;

import org.jspecify.annotations.NullMarked;
