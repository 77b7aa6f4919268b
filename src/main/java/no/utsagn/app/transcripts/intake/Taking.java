package no.utsagn.app.transcripts.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.transcripts.FoundSite;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.Newcomer;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.base.History;
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

/** Makes the people behind voices, their sites and cases. */
final class Taking {

    private final Batch batch;
    private final Stamp stamp;
    private People people;
    private int newcomers;

    Taking(Batch batch, People people, Stamp stamp) {
        this.batch = batch;
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

    /** Who the voices of a file are. */
    SpeakerMapping mapping(FileIntake file) {
        Map<String, Id<Participant>> byLabel = new HashMap<>();
        Optional<Id<Participant>> unnamed = Optional.empty();
        for (VoiceRow voice : file.voices()) {
            if (voice.who().isPresent()) {
                Id<Participant> who = meet(file, voice, voice.who().get());
                if (voice.isUnnamed()) {
                    unnamed = Optional.of(who);
                } else {
                    byLabel.put(voice.label(), who);
                }
            }
        }
        return new SpeakerMapping(byLabel, unnamed);
    }

    private Id<Participant> meet(FileIntake file, VoiceRow voice, Id<Participant> id) {
        Participant person = people.participants().find(id).orElseGet(() -> newcomer(file, id));
        ParticipantFields fields = person.fields().with(person.attributes().with(voice.attributes()));
        ParticipantFields placed =
                voice.site().map(name -> fields.withSite(site(name))).orElse(fields);
        people = people.with(placed.equals(person.fields()) ? person : person.with(placed, stamp));
        voice.group().ifPresent(group -> join(group, id));
        return id;
    }

    private Participant newcomer(FileIntake file, Id<Participant> id) {
        Newcomer known = batch.newcomer(id).orElseThrow(() -> new IllegalArgumentException("nobody is " + id));
        Role role = people.roleCalled(known.role())
                .orElseThrow(() -> Problem.of("import.unknown-role", known.role(), file.name())
                        .exception());
        newcomers++;
        ParticipantFields fields = ParticipantFields.of(role.id());
        return new Participant(
                id, History.start(known.name().map(fields::withName).orElse(fields), stamp));
    }

    /** The site of that name, made if there is none. */
    Id<Site> site(String name) {
        FoundSite found = FoundSite.called(name, people);
        people = found.people();
        return found.id();
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
