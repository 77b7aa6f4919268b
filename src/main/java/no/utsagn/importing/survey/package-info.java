/** Reads tables of answers: a row for each who answered, columns for what was written and for what is known of them. */
@NullMarked
package no.utsagn.importing.survey;

import org.jspecify.annotations.NullMarked;
