package no.utsagn.app.transcripts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.coding.Case;
import no.utsagn.importing.SpeakerMapping;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;

/** Finds or makes the people behind voices, their sites and cases. */
final class Cast {

    private People people;
    private final Stamp stamp;
    private int newcomers;

    Cast(People people, Stamp stamp) {
        this.people = people;
        this.stamp = stamp;
    }

    /** Everyone, those met here too. */
    People people() {
        return people;
    }

    /** How many were new. */
    int newcomers() {
        return newcomers;
    }

    /** Who the voices of one file are. A voice without any role stays unknown. */
    SpeakerMapping mapping(List<VoiceProposal> voices) {
        Map<String, Id<Participant>> byLabel = new HashMap<>();
        for (VoiceProposal voice : voices) {
            voice.role().ifPresent(role -> byLabel.put(voice.label(), participant(voice, role(voice, role))));
        }
        return new SpeakerMapping(byLabel);
    }

    private Role role(VoiceProposal voice, String word) {
        return people.roleCalled(word).orElseThrow(() -> Problem.of("import.unknown-role", word, voice.file())
                .exception());
    }

    private Id<Participant> participant(VoiceProposal voice, Role role) {
        Optional<Participant> known = known(voice, role);
        ParticipantFields before = known.map(Participant::fields).orElse(ParticipantFields.of(role.id()));
        ParticipantFields fields =
                before.withRole(role.id()).with(before.attributes().with(voice.attributes()));
        ParticipantFields named = voice.participant().map(fields::withName).orElse(fields);
        ParticipantFields placed =
                voice.site().map(name -> named.withSite(site(name))).orElse(named);
        Participant person = known.map(p -> p.with(placed, stamp)).orElseGet(() -> newcomer(placed));
        people = people.with(person);
        voice.group().ifPresent(group -> join(group, person.id()));
        return person.id();
    }

    /** The person of that name and role; for a researcher without a name, the one of that role without a name. */
    private Optional<Participant> known(VoiceProposal voice, Role role) {
        if (voice.participant().isEmpty() && role.informant()) {
            return Optional.empty();
        }
        return people.participants().stream()
                .filter(p -> p.name().equals(voice.participant()) && p.role().equals(role.id()))
                .findFirst();
    }

    private Participant newcomer(ParticipantFields fields) {
        newcomers++;
        return Participant.create(fields, stamp);
    }

    /** The site of that name, made if there is none. */
    Id<Site> site(String name) {
        Site found = people.sites().stream()
                .filter(site -> site.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> new Site(Id.random(), kind(name), name, Optional.empty()));
        people = people.with(found);
        return found.id();
    }

    /** What sort of site a name tells of: "team 1" of a team; otherwise simply a place. */
    private static String kind(String name) {
        String first = name.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return Set.of("team", "fylke", "kontor", "kommune", "avdeling").contains(first) ? first : "sted";
    }

    private void join(String name, Id<Participant> participant) {
        Case group = people.cases().stream()
                .filter(c -> c.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> new Case(Id.random(), name, Set.of()));
        Set<Id<Participant>> members = new HashSet<>(group.participants());
        members.add(participant);
        people = people.with(new Case(group.id(), group.name(), members));
    }
}
