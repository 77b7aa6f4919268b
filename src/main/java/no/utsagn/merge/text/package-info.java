/** Two states of one transcript made one: the edits of both, whichever way copies travelled. */
@NullMarked
package no.utsagn.merge.text;

import org.jspecify.annotations.NullMarked;
