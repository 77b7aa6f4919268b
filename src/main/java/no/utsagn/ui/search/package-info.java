/** Searching the study, and the quotes of a code: both a list of places, each one click away. */
@NullMarked
package no.utsagn.ui.search;

import org.jspecify.annotations.NullMarked;
