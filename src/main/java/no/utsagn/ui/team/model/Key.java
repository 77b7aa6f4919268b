package no.utsagn.ui.team.model;

import java.util.Optional;
import java.util.UUID;
import no.utsagn.merge.Kind;

/**
 * By which a line of the list is known again after an answer.
 *
 * @param other the second of two that are likely the same
 * @param nth of several lines about one thing
 */
public record Key(Kind kind, UUID thing, Optional<UUID> other, int nth) {}
