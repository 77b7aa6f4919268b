/** Tells words of Norwegian from what is none, without holding a list of them. */
@NullMarked
package no.utsagn.language.forms.known;

import org.jspecify.annotations.NullMarked;
