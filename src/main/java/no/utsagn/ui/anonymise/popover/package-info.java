/** The card under a find: what it is, what would stand in its place, and what can be done. */
@NullMarked
package no.utsagn.ui.anonymise.popover;

import org.jspecify.annotations.NullMarked;
