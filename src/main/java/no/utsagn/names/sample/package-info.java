/** Reads random sentences in which nothing was found, to tell how many names the finders overlook. */
@NullMarked
package no.utsagn.names.sample;

import org.jspecify.annotations.NullMarked;
