package no.utsagn.app.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.coding.Case;
import no.utsagn.study.EditKind;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.people.Participant;

/** Makes cases of participants who belong together, such as a candidate and their employer, and changes them. */
public final class EditCases {

    private final OpenStudy open;

    public EditCases(OpenStudy open) {
        this.open = open;
    }

    /**
     * Makes a case.
     *
     * @throws no.utsagn.base.ProblemException if the name is blank, too long, holds ";", or another case has it
     */
    public Id<Case> create(String name, Collection<Id<Participant>> people) {
        Case made = new Case(Id.random(), free(name, Id.random()), Set.copyOf(people));
        open.apply(
                EditKind.CASE_CREATED,
                List.of(made.id().value()),
                study -> study.with(study.people().with(made)));
        return made.id();
    }

    /**
     * Gives a case another name.
     *
     * @throws no.utsagn.base.ProblemException if the name is blank, too long, holds ";", or another case has it
     */
    public void rename(Id<Case> id, String name) {
        String wanted = free(name, id);
        change(id, group -> new Case(id, wanted, group.participants()));
    }

    private String free(String name, Id<Case> but) {
        String wanted = Wording.name(name);
        if (wanted.contains(Fact.BETWEEN_CASES.strip())) {
            throw Problem.of("people.case-sign").exception();
        }
        boolean taken = open.now().people().cases().stream()
                .anyMatch(other ->
                        other.name().equalsIgnoreCase(wanted) && !other.id().equals(but));
        if (taken) {
            throw Problem.of("people.case-taken", wanted).exception();
        }
        return wanted;
    }

    /** Puts people into a case. */
    public void put(Id<Case> id, Collection<Id<Participant>> people) {
        change(id, group -> Cases.with(group, people));
    }

    /** Takes people out of a case, which stays, even if nobody is left in it. */
    public void takeOut(Id<Case> id, Collection<Id<Participant>> people) {
        change(id, group -> Cases.without(group, people));
    }

    private void change(Id<Case> id, UnaryOperator<Case> to) {
        open.apply(
                EditKind.CASE_CHANGED,
                List.of(id.value()),
                study -> study.with(
                        study.people().with(to.apply(study.people().cases().get(id)))));
    }

    /** Takes a case away; its people stay. */
    public void remove(Id<Case> id) {
        open.apply(
                EditKind.CASE_REMOVED,
                List.of(id.value()),
                study -> study.without(Tombstone.Kind.CASE, id.value(), false));
    }
}
