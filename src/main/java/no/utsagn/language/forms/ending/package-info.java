/** Takes the endings of bokmål and nynorsk off a word, by rules alone. */
@NullMarked
package no.utsagn.language.forms.ending;

import org.jspecify.annotations.NullMarked;
