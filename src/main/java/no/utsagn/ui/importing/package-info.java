/** The assistant that takes transcripts in, in three steps: files, who speaks in them, and a last look. */
@NullMarked
package no.utsagn.ui.importing;

import org.jspecify.annotations.NullMarked;
