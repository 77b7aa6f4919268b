/** The window. */
@NullMarked
package no.utsagn.ui;

import org.jspecify.annotations.NullMarked;
