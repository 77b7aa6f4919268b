/** Holds the forms that were said, to be looked up, looked through and found by their sound. */
@NullMarked
package no.utsagn.language.forms.said;

import org.jspecify.annotations.NullMarked;
