/** Codebooks that lie in files of their own, without a study. */
@NullMarked
package no.utsagn.app.codes.files;

import org.jspecify.annotations.NullMarked;
