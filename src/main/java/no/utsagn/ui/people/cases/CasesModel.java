package no.utsagn.ui.people.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.app.people.EditCases;
import no.utsagn.base.Id;
import no.utsagn.coding.Case;
import no.utsagn.language.SortOrder;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;
import no.utsagn.ui.desk.DeskModel;

/** The cases of the study, the chosen one, and who is in it. */
public final class CasesModel {

    /** Somebody in the chosen case, or who may be put into it. */
    public record Member(Id<Participant> id, String label, Optional<String> name, String role, Optional<String> site) {

        /** Label, and the name in the files as long as it is known. */
        public String called() {
            return label + name.map(known -> " (" + known + ")").orElse("");
        }

        @Override
        public String toString() {
            return "Member " + id;
        }
    }

    private final DeskModel desk;
    private final ReadOnlyObjectWrapper<List<Case>> cases = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Id<Case>>> chosen = new SimpleObjectProperty<>(Optional.empty());

    public CasesModel(DeskModel desk) {
        this.desk = desk;
        desk.study().addListener((property, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        cases.set(people().cases().stream()
                .sorted(Comparator.comparing(Case::name, SortOrder.norwegian()))
                .toList());
        if (chosen.get().filter(people().cases()::has).isEmpty()) {
            chosen.set(cases.get().stream().findFirst().map(Case::id));
        }
    }

    /** All cases, by name. */
    public ReadOnlyObjectProperty<List<Case>> cases() {
        return cases.getReadOnlyProperty();
    }

    /** The case whose people are shown. */
    public ObjectProperty<Optional<Id<Case>>> chosen() {
        return chosen;
    }

    /** The chosen case itself. */
    public Optional<Case> theCase() {
        return chosen.get().flatMap(people().cases()::find);
    }

    /** Who is in a case, by role and label. */
    public List<Member> members(Case of) {
        return people().participants().stream()
                .filter(person -> of.participants().contains(person.id()))
                .map(this::member)
                .sorted(order())
                .toList();
    }

    /** Who is not in the chosen case and fits what is typed. */
    public List<Member> others(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return people().participants().stream()
                .filter(person -> theCase()
                        .filter(of -> of.participants().contains(person.id()))
                        .isEmpty())
                .map(this::member)
                .filter(member -> member.called().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(order())
                .toList();
    }

    private static Comparator<Member> order() {
        return Comparator.comparing(Member::role, SortOrder.norwegian())
                .thenComparing(Member::called, SortOrder.norwegian());
    }

    private Member member(Participant person) {
        Role role = people().roles().get(person.role());
        String label = people().label(person.id());
        return new Member(
                person.id(),
                label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1),
                person.name(),
                role.singular(),
                person.site().flatMap(people().sites()::find).map(Site::name));
    }

    private People people() {
        return desk.study().get().people();
    }

    private EditCases editing() {
        return new EditCases(desk.desk());
    }

    /** @throws no.utsagn.base.ProblemException if the name cannot be had */
    public void create(String name) {
        chosen.set(Optional.of(editing().create(name, List.of())));
    }

    /** @throws no.utsagn.base.ProblemException if the name cannot be had */
    public void rename(Id<Case> id, String name) {
        editing().rename(id, name);
    }

    /** Puts somebody into the chosen case. */
    public void put(Id<Participant> who) {
        chosen.get().ifPresent(id -> editing().put(id, List.of(who)));
    }

    /** Takes somebody out of the chosen case. */
    public void takeOut(Id<Participant> who) {
        chosen.get().ifPresent(id -> editing().takeOut(id, List.of(who)));
    }

    /** Takes the chosen case away; its people stay. */
    public void remove() {
        chosen.get().ifPresent(editing()::remove);
    }
}
