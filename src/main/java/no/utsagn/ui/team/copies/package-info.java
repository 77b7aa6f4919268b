/** The copies of a study: giving one to a colleague, who codes in it, and what each has done. */
@NullMarked
package no.utsagn.ui.team.copies;

import org.jspecify.annotations.NullMarked;
