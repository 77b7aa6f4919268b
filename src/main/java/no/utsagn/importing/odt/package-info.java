/** Reads text documents of the OpenDocument format, as LibreOffice writes them. */
@NullMarked
package no.utsagn.importing.odt;

import org.jspecify.annotations.NullMarked;
