/** Taking transcripts in: read, proposed, decided, and then put into the study in one step. */
@NullMarked
package no.utsagn.app.transcripts;

import org.jspecify.annotations.NullMarked;
