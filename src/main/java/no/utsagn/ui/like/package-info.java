/** The room of "more like this": turns that are like those of a code, to be looked at, coded or put away. */
@NullMarked
package no.utsagn.ui.like;

import org.jspecify.annotations.NullMarked;
