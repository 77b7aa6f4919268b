/** Reads the captions that recorders, meeting programs and transcription services write: WebVTT and SubRip. */
@NullMarked
package no.utsagn.importing.caption;

import org.jspecify.annotations.NullMarked;
