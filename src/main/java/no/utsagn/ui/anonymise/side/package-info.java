/** The pane on the right: the key, what finders overlook, and the check of a random sample. */
@NullMarked
package no.utsagn.ui.anonymise.side;

import org.jspecify.annotations.NullMarked;
