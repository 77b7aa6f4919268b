/** Norwegian and text: spans, graphemes, words, sentences, the order of lists. Knows nothing of studies. */
@NullMarked
package no.utsagn.language;

import org.jspecify.annotations.NullMarked;
