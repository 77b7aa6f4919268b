package no.utsagn.base;

import java.time.Instant;
import java.util.UUID;

/**
 * Who did something, and when.
 *
 * @param by the id of the coder who did it
 * @param at the time, by the clock of the machine it was done on: for people to read, never to order revisions by
 */
public record Stamp(UUID by, Instant at) {}
