/** Finds turns that are like those of a code: candidates to look at, never coded by themselves. */
@NullMarked
package no.utsagn.search.like;

import org.jspecify.annotations.NullMarked;
