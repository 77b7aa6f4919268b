/** Text made canonical once, when it comes in, with a map back to its source. */
@NullMarked
package no.utsagn.language.canonical;

import org.jspecify.annotations.NullMarked;
