/** What a researcher does to the gendered words of the quotes in a chapter, and the report of what is left of them. */
@NullMarked
package no.utsagn.app.hen;

import org.jspecify.annotations.NullMarked;
