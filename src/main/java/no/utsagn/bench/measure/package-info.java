/** What a measurement is: times and other figures with their targets, beside what another way took. */
@NullMarked
package no.utsagn.bench.measure;

import org.jspecify.annotations.NullMarked;
