/** The trained name finder: a perceptron over what stands around a word, its training and its card. */
@NullMarked
package no.utsagn.names.model;

import org.jspecify.annotations.NullMarked;
