/** The pattern by which a file marks its speakers, put right by a person, and its text with turns. */
@NullMarked
package no.utsagn.ui.importing.pattern;

import org.jspecify.annotations.NullMarked;
