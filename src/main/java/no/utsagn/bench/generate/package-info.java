/** Studies that nobody lived: as large as wished, alike for the same seed, for measuring and trying out. */
@NullMarked
package no.utsagn.bench.generate;

import org.jspecify.annotations.NullMarked;
