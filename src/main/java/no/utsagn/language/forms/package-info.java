/** Which forms of a word belong together, in bokmål, nynorsk and dialect; knows nothing of studies. */
@NullMarked
package no.utsagn.language.forms;

import org.jspecify.annotations.NullMarked;
