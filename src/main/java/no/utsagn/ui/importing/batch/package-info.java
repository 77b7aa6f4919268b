/** The files that may be taken in, as the assistant holds them: read, changed and read anew, in the background. */
@NullMarked
package no.utsagn.ui.importing.batch;

import org.jspecify.annotations.NullMarked;
