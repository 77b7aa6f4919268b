/** The name finder against texts in which people marked the names: training it, and counting what it misses. */
@NullMarked
package no.utsagn.bench.names;

import org.jspecify.annotations.NullMarked;
