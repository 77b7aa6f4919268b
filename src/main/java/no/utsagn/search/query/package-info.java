/** What a person asks for: the query language, read into a tree or refused with the place that is wrong. */
@NullMarked
package no.utsagn.search.query;

import org.jspecify.annotations.NullMarked;
