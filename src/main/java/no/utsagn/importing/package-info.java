/**
 * A file becomes a transcript: what it is, who speaks where, what was noted beside the words. {@link
 * no.utsagn.importing.TranscriptImport} is the door; each format has a reader in a package of its own.
 */
@NullMarked
package no.utsagn.importing;

import org.jspecify.annotations.NullMarked;
