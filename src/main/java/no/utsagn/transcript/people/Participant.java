package no.utsagn.transcript.people;

import java.util.Optional;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;

/** Someone who speaks in the study, in one transcript or many, through one round or all: still one person. */
public record Participant(Id<Participant> id, History<ParticipantFields> history) {

    /** Someone new. */
    public static Participant create(ParticipantFields fields, Stamp stamp) {
        return new Participant(Id.random(), History.start(fields, stamp));
    }

    /** What the study says of the person now. */
    public ParticipantFields fields() {
        return history.now();
    }

    public Id<Role> role() {
        return fields().role();
    }

    public Optional<Id<Site>> site() {
        return fields().site();
    }

    public Attributes attributes() {
        return fields().attributes();
    }

    public Draw draw() {
        return fields().draw();
    }

    /** The name in the files, until names are replaced. */
    public Optional<String> name() {
        return fields().name();
    }

    /** The same person with something else said of them. */
    public Participant with(ParticipantFields fields, Stamp stamp) {
        return new Participant(id, history.then(fields, stamp));
    }

    @Override
    public String toString() {
        return "Participant " + id;
    }
}
