/** One way to read a table, whether it comes as text with separators or as a workbook. */
@NullMarked
package no.utsagn.importing.sheet;

import org.jspecify.annotations.NullMarked;
