/** How fast two copies of a study are merged. */
@NullMarked
package no.utsagn.bench.speed.merge;

import org.jspecify.annotations.NullMarked;
