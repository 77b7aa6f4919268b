/** The measures of word counting: one small class each, with its formula and where it comes from. Knows no text. */
@NullMarked
package no.utsagn.analysis.words.measure;

import org.jspecify.annotations.NullMarked;
