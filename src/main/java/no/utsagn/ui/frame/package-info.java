/** The frame that all activities stand in: top bar with menus and activities, body, status bar; and the commands. */
@NullMarked
package no.utsagn.ui.frame;

import org.jspecify.annotations.NullMarked;
