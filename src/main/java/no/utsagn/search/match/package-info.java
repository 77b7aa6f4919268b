/** Answers one query on one state of the index: which turns, and which stretches of them. */
@NullMarked
package no.utsagn.search.match;

import org.jspecify.annotations.NullMarked;
