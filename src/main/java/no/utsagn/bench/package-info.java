/** Measurements, and what is made from data that do not come along: training and gold commands. */
@NullMarked
package no.utsagn.bench;

import org.jspecify.annotations.NullMarked;
