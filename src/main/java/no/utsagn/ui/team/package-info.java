/** The activity Team: copies of a study given away, merged again, and what that comes to. */
@NullMarked
package no.utsagn.ui.team;

import org.jspecify.annotations.NullMarked;
