/** How each thing of a study becomes rows, and is made of rows again. */
@NullMarked
package no.utsagn.storage.table;

import org.jspecify.annotations.NullMarked;
