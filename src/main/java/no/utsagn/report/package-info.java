/** Puts excerpts, checked texts and checked tables into files. Knows nothing that has not been checked. */
@NullMarked
package no.utsagn.report;

import org.jspecify.annotations.NullMarked;
