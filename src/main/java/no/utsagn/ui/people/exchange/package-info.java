/** The table of participants from a file and into one. */
@NullMarked
package no.utsagn.ui.people.exchange;

import org.jspecify.annotations.NullMarked;
