/** The sites and roles of a study. */
@NullMarked
package no.utsagn.ui.people.setup;

import org.jspecify.annotations.NullMarked;
