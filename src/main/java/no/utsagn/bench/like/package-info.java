/** Measures how well "more like this" finds codings that it was not told of. */
@NullMarked
package no.utsagn.bench.like;

import org.jspecify.annotations.NullMarked;
