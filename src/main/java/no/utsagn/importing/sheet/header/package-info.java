/** What the first row of a table calls its columns, and what such names mean. */
@NullMarked
package no.utsagn.importing.sheet.header;

import org.jspecify.annotations.NullMarked;
