/** The card that splits a code over its passages. */
@NullMarked
package no.utsagn.ui.code.split;

import org.jspecify.annotations.NullMarked;
