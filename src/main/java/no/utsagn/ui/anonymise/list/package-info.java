/** The list of what was found: progress, filters, groups and rows. */
@NullMarked
package no.utsagn.ui.anonymise.list;

import org.jspecify.annotations.NullMarked;
