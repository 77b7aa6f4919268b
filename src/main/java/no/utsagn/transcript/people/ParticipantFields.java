package no.utsagn.transcript.people;

import java.util.Optional;
import no.utsagn.base.Id;

/**
 * What a study says of a participant.
 *
 * @param name what the person is called in the files; held only until names are replaced, then in the key file alone
 * @param round the round in which the person joined, where that matters
 */
public record ParticipantFields(
        Id<Role> role,
        Optional<String> name,
        Optional<Id<Site>> site,
        Optional<Round> round,
        Attributes attributes,
        Draw draw) {

    /** A person with a role and nothing more. */
    public static ParticipantFields of(Id<Role> role) {
        return new ParticipantFields(
                role, Optional.empty(), Optional.empty(), Optional.empty(), Attributes.none(), Draw.none());
    }

    public ParticipantFields withName(String other) {
        return new ParticipantFields(role, Optional.of(other), site, round, attributes, draw);
    }

    public ParticipantFields withoutName() {
        return new ParticipantFields(role, Optional.empty(), site, round, attributes, draw);
    }

    public ParticipantFields withSite(Id<Site> other) {
        return new ParticipantFields(role, name, Optional.of(other), round, attributes, draw);
    }

    public ParticipantFields withRound(Round other) {
        return new ParticipantFields(role, name, site, Optional.of(other), attributes, draw);
    }

    public ParticipantFields with(Attributes other) {
        return new ParticipantFields(role, name, site, round, other, draw);
    }

    public ParticipantFields with(Draw other) {
        return new ParticipantFields(role, name, site, round, attributes, other);
    }

    public ParticipantFields withRole(Id<Role> other) {
        return new ParticipantFields(other, name, site, round, attributes, draw);
    }

    @Override
    public String toString() {
        return "ParticipantFields of role " + role;
    }
}
