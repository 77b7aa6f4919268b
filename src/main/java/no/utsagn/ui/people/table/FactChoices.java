package no.utsagn.ui.people.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.utsagn.app.people.EditCases;
import no.utsagn.app.people.EditRoles;
import no.utsagn.app.people.Fact;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.coding.Case;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Choice;

/** What there is to choose for a cell of the table: what the study has, something new, nothing. */
public final class FactChoices {

    private final Messages say;
    private final DeskModel desk;
    private final PeopleModel model;

    public FactChoices(Messages say, DeskModel desk, PeopleModel model) {
        this.say = say;
        this.desk = desk;
        this.model = model;
    }

    /** What the list asks for. */
    public String prompt(Fact fact) {
        return switch (fact.kind()) {
            case ROLE -> say.text("ui.people.choose.role");
            case SITE -> say.text("ui.people.choose.site");
            case ROUND -> say.text("ui.people.choose.round");
            case CASES -> say.text("ui.people.choose.case");
            case ATTRIBUTE -> say.text("ui.people.choose.attribute", fact.attribute());
        };
    }

    /**
     * The choices for what is typed, best first.
     *
     * @param of whom it is said of
     */
    public List<Choice> of(List<Id<Participant>> of, Fact fact, String typed) {
        Consumer<String> set = words -> model.say(of, fact, words);
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Choice> all = new ArrayList<>(existing(of, fact, set).stream()
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
        boolean known = all.stream().anyMatch(choice -> choice.label().equalsIgnoreCase(typed.strip()));
        if (!wanted.isEmpty() && !known) {
            all.add(fresh(of, fact, typed.strip(), set));
        }
        if (wanted.isEmpty() && fact.kind() != Fact.Kind.ROLE && said(of, fact)) {
            all.add(new Choice(say.text("ui.people.choose.none"), "", "", () -> set.accept("")));
        }
        return all;
    }

    private boolean said(List<Id<Participant>> of, Fact fact) {
        return of.stream().anyMatch(who -> fact.of(model.study().people(), who).isPresent());
    }

    private List<Choice> existing(List<Id<Participant>> of, Fact fact, Consumer<String> set) {
        return switch (fact.kind()) {
            case ROLE ->
                model.study().people().roles().stream()
                        .map(role -> choice(role.singular(), note(role), set))
                        .toList();
            case SITE ->
                model.study().people().sites().stream()
                        .map((Site site) -> choice(site.name(), site.kind(), set))
                        .toList();
            case CASES ->
                model.study().people().cases().stream()
                        .map(group -> toggled(of, group))
                        .toList();
            case ROUND, ATTRIBUTE ->
                model.values(fact).stream().map(value -> choice(value, "", set)).toList();
        };
    }

    private String note(Role role) {
        return role.informant() ? "" : say.text("ui.people.researcher");
    }

    private static Choice choice(String words, String note, Consumer<String> set) {
        return new Choice(words, note, "", () -> set.accept(words));
    }

    /** A case that all of them are in is left by choosing it. */
    private Choice toggled(List<Id<Participant>> of, Case group) {
        boolean in = group.participants().containsAll(of);
        String members = group.participants().stream()
                .filter(model.study().people().participants()::has)
                .map(model.study().people()::label)
                .sorted()
                .collect(Collectors.joining(", "));
        String note = in ? say.text("ui.people.choose.leave") : members;
        EditCases editing = new EditCases(desk.desk());
        return new Choice(group.name(), note, "", () -> {
            if (in) {
                editing.takeOut(group.id(), of);
            } else {
                editing.put(group.id(), of);
            }
        });
    }

    private Choice fresh(List<Id<Participant>> of, Fact fact, String typed, Consumer<String> set) {
        return switch (fact.kind()) {
            case ROLE ->
                made(say.text("ui.people.choose.new-role", typed), () -> new EditRoles(desk.desk()).create(typed, of));
            case SITE -> made(say.text("ui.people.choose.new-site", typed), () -> set.accept(typed));
            case ROUND -> made(say.text("ui.people.choose.new-round", typed), () -> set.accept(typed));
            case CASES ->
                made(say.text("ui.people.choose.new-case", typed), () -> new EditCases(desk.desk()).create(typed, of));
            case ATTRIBUTE -> made(say.text("ui.people.choose.new-value", typed), () -> set.accept(typed));
        };
    }

    private static Choice made(String label, Runnable act) {
        return new Choice(label, "", "", act);
    }
}
