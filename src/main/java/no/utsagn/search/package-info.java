/** Finds what was said: an index in memory, a query language, hits with the words found and why. */
@NullMarked
package no.utsagn.search;

import org.jspecify.annotations.NullMarked;
