/** The room of those who take part: their table, cases, sites and roles, and who speaks how much. */
@NullMarked
package no.utsagn.ui.people;

import org.jspecify.annotations.NullMarked;
