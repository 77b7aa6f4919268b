package no.utsagn.app.team;

import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.OtherKey;
import no.utsagn.names.namesake.Choices;

/**
 * The keys of two copies, both open.
 *
 * @param ours holds our own key
 * @param other the key of the other copy
 * @param choices what was decided of those whom both copies replaced apart under one name
 */
public record Keys(KeyHolder ours, OtherKey other, Choices choices) {}
