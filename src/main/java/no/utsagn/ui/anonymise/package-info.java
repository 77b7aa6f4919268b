/** The room in which names are gone through: what was found on the left, the words in the middle, the key on the right. */
@NullMarked
package no.utsagn.ui.anonymise;

import org.jspecify.annotations.NullMarked;
