/** Counts the passages of codes for the screen. */
@NullMarked
package no.utsagn.ui.code.count;

import org.jspecify.annotations.NullMarked;
