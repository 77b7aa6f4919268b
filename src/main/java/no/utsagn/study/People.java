package no.utsagn.study;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.coding.Case;
import no.utsagn.transcript.people.Labels;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Roles;
import no.utsagn.transcript.people.Site;

/** Everyone in a study: who takes part, in which role, where, and who belongs together. */
public record People(Items<Role> roles, Items<Site> sites, Items<Participant> participants, Items<Case> cases) {

    /** Nobody yet, and the roles that a new study starts with. */
    public static People start() {
        return new People(Roles.startingSet(), Items.none(), Items.none(), Items.none());
    }

    public People with(Role role) {
        return new People(roles.with(role.id(), role), sites, participants, cases);
    }

    public People with(Site site) {
        return new People(roles, sites.with(site.id(), site), participants, cases);
    }

    public People with(Participant participant) {
        return new People(roles, sites, participants.with(participant.id(), participant), cases);
    }

    public People with(Case group) {
        return new People(roles, sites, participants, cases.with(group.id(), group));
    }

    /** The same with other participants. */
    public People withParticipants(Items<Participant> others) {
        return new People(roles, sites, others, cases);
    }

    /** The same with other cases. */
    public People withCases(Items<Case> others) {
        return new People(roles, sites, participants, others);
    }

    /** The role that a word names, if any does. */
    public Optional<Role> roleCalled(String word) {
        return roles.stream().filter(role -> role.isCalled(word)).findFirst();
    }

    /** The role of a participant. */
    public Role roleOf(Id<Participant> participant) {
        return roles.get(participants.get(participant).role());
    }

    /** The label that stands for a participant: "Kandidat 5". */
    public String label(Id<Participant> id) {
        Participant participant = participants.get(id);
        return Labels.of(
                participant, roles.get(participant.role()), participant.site().flatMap(sites::find));
    }
}
