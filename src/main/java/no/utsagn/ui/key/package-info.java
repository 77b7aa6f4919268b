/** The key of an open study in the window: how it is, opening and locking it, and looking after it. */
@NullMarked
package no.utsagn.ui.key;

import org.jspecify.annotations.NullMarked;
