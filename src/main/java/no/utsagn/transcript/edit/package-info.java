/** How a text may change, and how every span follows. */
@NullMarked
package no.utsagn.transcript.edit;

import org.jspecify.annotations.NullMarked;
