/**
 * The only way from what was said to what is printed: a quotation becomes an excerpt, a text a checked text, a table a
 * checked table, and nothing else can be put in a report.
 */
@NullMarked
package no.utsagn.disclosure;

import org.jspecify.annotations.NullMarked;
