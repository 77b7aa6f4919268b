/** Rows of tables, the difference between two sets of them, and how they are read back. */
@NullMarked
package no.utsagn.storage.row;

import org.jspecify.annotations.NullMarked;
