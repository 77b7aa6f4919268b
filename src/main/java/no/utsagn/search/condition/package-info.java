/** What the conditions of a query pick in a study: names looked up, stretches of the texts worked out. */
@NullMarked
package no.utsagn.search.condition;

import org.jspecify.annotations.NullMarked;
