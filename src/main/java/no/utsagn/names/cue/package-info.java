/** Finds words that single somebody out without a name. They are shown to a person and never replaced by themselves. */
@NullMarked
package no.utsagn.names.cue;

import org.jspecify.annotations.NullMarked;
