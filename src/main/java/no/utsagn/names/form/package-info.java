/** Finds the known forms of names in a text, in the shapes that Norwegian gives them. */
@NullMarked
package no.utsagn.names.form;

import org.jspecify.annotations.NullMarked;
