/** The tree of codes: what there is, how much is under each, coding by it. */
@NullMarked
package no.utsagn.ui.code;

import org.jspecify.annotations.NullMarked;
