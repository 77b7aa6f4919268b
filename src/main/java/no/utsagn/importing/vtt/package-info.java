/** Reads WebVTT, the captions that recorders and meeting programs write. */
@NullMarked
package no.utsagn.importing.vtt;

import org.jspecify.annotations.NullMarked;
