package no.utsagn.app.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Stamp;
import no.utsagn.study.EditKind;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;

/** Makes participants, and says something else of one or of many at once. */
public final class EditParticipants {

    private final OpenStudy open;

    public EditParticipants(OpenStudy open) {
        this.open = open;
    }

    /**
     * Makes somebody new, who speaks nowhere yet.
     *
     * @param name what the person is called in the files; not once names are replaced
     * @throws no.utsagn.base.ProblemException if there is a name and names are replaced already, or it is too long
     */
    public Id<Participant> create(Id<Role> role, Optional<String> name) {
        Optional<String> called = name.flatMap(Wording::value);
        if (called.isPresent() && open.now().facts().key().isPresent()) {
            throw Problem.of("people.names-replaced").exception();
        }
        ParticipantFields fields =
                ParticipantFields.of(open.now().people().roles().get(role).id());
        Participant made = Participant.create(called.map(fields::withName).orElse(fields), open.stamp());
        open.apply(
                EditKind.PARTICIPANT_CREATED,
                List.of(made.id().value()),
                study -> study.with(study.people().with(made)));
        return made.id();
    }

    /**
     * Says one thing of one or many.
     *
     * @param value in words; empty to say nothing any more
     * @throws no.utsagn.base.ProblemException if the study has no such role, or the value is too long
     */
    public void say(Collection<Id<Participant>> of, Fact fact, Optional<String> value) {
        change(of.stream().map(who -> new FactChange(who, fact, value)).toList(), kind(fact));
    }

    /**
     * Says many things of many, as one step.
     *
     * @throws no.utsagn.base.ProblemException if the study has no such role, or a value is too long; then nothing is
     *     changed
     */
    public void say(List<FactChange> changes) {
        change(changes, EditKind.PEOPLE_CHANGED);
    }

    /** Says what a table says, as one step. @throws no.utsagn.base.ProblemException as {@link #say(List)} */
    public void takeIn(List<FactChange> changes) {
        change(changes, EditKind.PEOPLE_IMPORTED);
    }

    /** Why these things cannot be said, if they cannot. Nothing is changed. */
    public Optional<Problem> wrong(List<FactChange> changes) {
        try {
            new Factual(open.now().people(), open.stamp()).changed(changes);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }

    private void change(List<FactChange> changes, EditKind kind) {
        Stamp stamp = open.stamp();
        open.apply(
                kind,
                changes.stream().map(change -> change.who().value()).distinct().toList(),
                study -> TextLabels.followed(
                        study, study.with(new Factual(study.people(), stamp).changed(changes)), stamp));
    }

    private static EditKind kind(Fact fact) {
        return switch (fact.kind()) {
            case ROLE -> EditKind.ROLE_GIVEN;
            case SITE -> EditKind.SITE_GIVEN;
            case ROUND -> EditKind.ROUND_GIVEN;
            case CASES -> EditKind.CASE_CHANGED;
            case ATTRIBUTE -> EditKind.ATTRIBUTE_GIVEN;
        };
    }
}
