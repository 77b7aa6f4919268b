/** Sends the passages of a code to several. */
@NullMarked
package no.utsagn.app.codes.split;

import org.jspecify.annotations.NullMarked;
