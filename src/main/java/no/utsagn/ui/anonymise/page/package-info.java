/** The transcript as it will be: with the words that are planned in the place of names. */
@NullMarked
package no.utsagn.ui.anonymise.page;

import org.jspecify.annotations.NullMarked;
