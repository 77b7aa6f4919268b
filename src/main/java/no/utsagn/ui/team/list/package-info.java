/** The left of a merge: all that differs, and what of it is shown. */
@NullMarked
package no.utsagn.ui.team.list;

import org.jspecify.annotations.NullMarked;
