/** The table of participants: edited in place, by hand and keys, for one or many at once. */
@NullMarked
package no.utsagn.ui.people.table;

import org.jspecify.annotations.NullMarked;
