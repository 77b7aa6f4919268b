/** Measures which word forms a search joins, on lists made by people. */
@NullMarked
package no.utsagn.bench.gold;

import org.jspecify.annotations.NullMarked;
