/** Work that takes time, as the window shows it: what is being done, how far it is, and how it is stopped. */
@NullMarked
package no.utsagn.ui.running;

import org.jspecify.annotations.NullMarked;
