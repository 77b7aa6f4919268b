/** The right of a merge: what it comes to in numbers, and what is promised. */
@NullMarked
package no.utsagn.ui.team.sums;

import org.jspecify.annotations.NullMarked;
