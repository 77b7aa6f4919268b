/** Finds offices, schools, firms and office-holders by the words that go with their names. */
@NullMarked
package no.utsagn.names.pattern.named;

import org.jspecify.annotations.NullMarked;
