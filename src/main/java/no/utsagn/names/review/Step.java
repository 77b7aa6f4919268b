package no.utsagn.names.review;

import no.utsagn.transcript.entity.Rung;

/**
 * One rung that can be chosen for something of the list.
 *
 * @param region what the rung is called, the same for all names that share it: "Nord-Norge"
 * @param participants how many participants it fits, so far as the texts tell
 * @param enough whether that is as many as the study asks for
 * @param needsKey whether it tells more than the study may hold now, so that choosing it takes the open key
 */
public record Step(Rung rung, String region, int participants, boolean enough, boolean needsKey) {}
