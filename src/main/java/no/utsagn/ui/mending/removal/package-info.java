/** Taking a transcript or a participant out: what goes with it stands there in numbers first. */
@NullMarked
package no.utsagn.ui.mending.removal;

import org.jspecify.annotations.NullMarked;
