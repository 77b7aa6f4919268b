/** What is known of one file: the pattern by which it marks its speakers, its text with turns, and its attributes. */
@NullMarked
package no.utsagn.ui.importing.facts;

import org.jspecify.annotations.NullMarked;
