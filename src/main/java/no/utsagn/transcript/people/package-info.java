/** Who takes part: participants, their roles and sites, and the labels that stand for their names. */
@NullMarked
package no.utsagn.transcript.people;

import org.jspecify.annotations.NullMarked;
