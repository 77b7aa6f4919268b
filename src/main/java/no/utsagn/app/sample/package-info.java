/** The sample study: made anew from the sample transcripts, for the demo and for those who want to try. */
@NullMarked
package no.utsagn.app.sample;

import org.jspecify.annotations.NullMarked;
