/** The table of participants into a file, and out of one: what it would change is seen first. */
@NullMarked
package no.utsagn.app.people.table;

import org.jspecify.annotations.NullMarked;
