/** The index itself, one document a turn, behind {@code SearchIndex}; the only place that writes with Lucene. */
@NullMarked
package no.utsagn.search.index;

import org.jspecify.annotations.NullMarked;
