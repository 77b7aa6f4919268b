/** Where a search is written: the field with its underline, what completes what is typed, and the help by example. */
@NullMarked
package no.utsagn.ui.search.query;

import org.jspecify.annotations.NullMarked;
