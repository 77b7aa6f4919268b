/** Reads the tables that say who the voices are and what the files hold. */
@NullMarked
package no.utsagn.importing.table;

import org.jspecify.annotations.NullMarked;
