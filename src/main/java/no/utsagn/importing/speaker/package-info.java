/** Learns from a whole file how its speakers are marked, and who plays which part. */
@NullMarked
package no.utsagn.importing.speaker;

import org.jspecify.annotations.NullMarked;
