/** Finds what identifies by its shape: numbers of eleven digits, phones, e-mail. */
@NullMarked
package no.utsagn.names.pattern;

import org.jspecify.annotations.NullMarked;
