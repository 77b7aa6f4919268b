/** The review of names: who and what is named in a study, what was decided of it, and what is left to decide. */
@NullMarked
package no.utsagn.names.review;

import org.jspecify.annotations.NullMarked;
