/** Who and what is mentioned, and the words that stand in their place. */
@NullMarked
package no.utsagn.transcript.entity;

import org.jspecify.annotations.NullMarked;
