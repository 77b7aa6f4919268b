/** Reads PDF: puts the lines of its pages together to the paragraphs that were written. */
@NullMarked
package no.utsagn.importing.pdf;

import org.jspecify.annotations.NullMarked;
