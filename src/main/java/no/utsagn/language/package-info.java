/** Norwegian and text: spans, graphemes, words, sentences. Knows nothing of studies. */
@NullMarked
package no.utsagn.language;

import org.jspecify.annotations.NullMarked;
