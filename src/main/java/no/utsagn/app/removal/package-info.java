/** Taking transcripts and people out of a study: what goes with them is counted and shown first. */
@NullMarked
package no.utsagn.app.removal;

import org.jspecify.annotations.NullMarked;
