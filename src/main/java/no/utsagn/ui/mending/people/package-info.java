/** What the study says of a transcript and of who speaks in it, put right. */
@NullMarked
package no.utsagn.ui.mending.people;

import org.jspecify.annotations.NullMarked;
