/** Reads Word documents. */
@NullMarked
package no.utsagn.importing.docx;

import org.jspecify.annotations.NullMarked;
