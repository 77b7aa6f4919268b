/** Searches that are kept in the study: run, named, changed, and what their rules propose. */
@NullMarked
package no.utsagn.ui.search.saved;

import org.jspecify.annotations.NullMarked;
