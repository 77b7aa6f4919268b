/** Reads Markdown, as note programs and transcription services write it. */
@NullMarked
package no.utsagn.importing.markdown;

import org.jspecify.annotations.NullMarked;
