/** Joins codes into one, and tells beforehand what that does. */
@NullMarked
package no.utsagn.app.codes.merge;

import org.jspecify.annotations.NullMarked;
