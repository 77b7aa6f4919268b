/** Puts one checked table into a file that a spreadsheet program opens. */
@NullMarked
package no.utsagn.report.table;

import org.jspecify.annotations.NullMarked;
