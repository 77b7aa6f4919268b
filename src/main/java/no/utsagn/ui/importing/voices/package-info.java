/** Who speaks in the files: the voices as the files name them, the people they are, and what only looks like a voice. */
@NullMarked
package no.utsagn.ui.importing.voices;

import org.jspecify.annotations.NullMarked;
