/** The files that may be taken in, as a table: what each is, what it waits for, and what can be done about it. */
@NullMarked
package no.utsagn.ui.importing.files;

import org.jspecify.annotations.NullMarked;
