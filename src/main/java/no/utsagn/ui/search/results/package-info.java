/** What was found, on the screen: the list of hits in their context, bars by role and round, the turn around a hit. */
@NullMarked
package no.utsagn.ui.search.results;

import org.jspecify.annotations.NullMarked;
