/** The view of quotes: the passages of codes across the study, filtered, sorted, and worked on where they are listed. */
@NullMarked
package no.utsagn.ui.quotes;

import org.jspecify.annotations.NullMarked;
