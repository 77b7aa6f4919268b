/** The rooms of an open study: what each view of the window shows, and the commands that go with it. */
@NullMarked
package no.utsagn.ui.rooms;

import org.jspecify.annotations.NullMarked;
