/** Tells of what words a compound is made. */
@NullMarked
package no.utsagn.language.forms.compound;

import org.jspecify.annotations.NullMarked;
