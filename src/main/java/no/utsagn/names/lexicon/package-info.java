/** What is known of single words: names of people and places, and the ordinary words of Norwegian. */
@NullMarked
package no.utsagn.names.lexicon;

import org.jspecify.annotations.NullMarked;
