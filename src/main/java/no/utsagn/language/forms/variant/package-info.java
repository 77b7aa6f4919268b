/** Finds a word in bokmål, nynorsk, dialect and other spellings. */
@NullMarked
package no.utsagn.language.forms.variant;

import org.jspecify.annotations.NullMarked;
