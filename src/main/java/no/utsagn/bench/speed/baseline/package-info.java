/** What others would use in our place, on the same text: SQLite's full-text search, and reading it all. */
@NullMarked
package no.utsagn.bench.speed.baseline;

import org.jspecify.annotations.NullMarked;
