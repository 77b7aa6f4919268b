/** Reads what transcription programs write as JSON: segments of speech with times and, often, speakers. */
@NullMarked
package no.utsagn.importing.json;

import org.jspecify.annotations.NullMarked;
