/** What documents of word processors have in common, whatever their format: paragraphs, tables, what is left out. */
@NullMarked
package no.utsagn.importing.document;

import org.jspecify.annotations.NullMarked;
