/** How fast the program is, measured group by group. */
@NullMarked
package no.utsagn.bench.speed;

import org.jspecify.annotations.NullMarked;
