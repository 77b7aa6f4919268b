/** What is known of one file beside its words: by its name, by a table of informants, by its columns, by hand. */
@NullMarked
package no.utsagn.ui.importing.facts;

import org.jspecify.annotations.NullMarked;
