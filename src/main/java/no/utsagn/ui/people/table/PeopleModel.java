package no.utsagn.ui.people.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.utsagn.analysis.Speaking;
import no.utsagn.analysis.Spoken;
import no.utsagn.app.people.EditAttributes;
import no.utsagn.app.people.EditParticipants;
import no.utsagn.app.people.Fact;
import no.utsagn.app.people.FactChange;
import no.utsagn.base.Id;
import no.utsagn.language.SortOrder;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.people.spoken.SpokenCounts;

/** The participants of the study as rows, those that are chosen, and what is said of them. */
public final class PeopleModel {

    private final DeskModel desk;
    private final SpokenCounts counts;
    private final Executor background;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<List<PersonRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> attributes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Speaking> speaking = new ReadOnlyObjectWrapper<>(new Speaking(List.of()));
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Id<Role>>> role = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Id<Participant>>> chosen = new SimpleObjectProperty<>(List.of());
    /** Columns that somebody made and nobody has a value in yet. */
    private final Set<String> empty = new LinkedHashSet<>();

    private boolean shown;

    /**
     * @param background where words are counted
     * @param screen where it is heard of: the JavaFX thread
     */
    public PeopleModel(DeskModel desk, SpokenCounts counts, Executor background, Executor screen) {
        this.desk = desk;
        this.counts = counts;
        this.background = background;
        this.screen = screen;
        desk.study().addListener((property, before, now) -> refresh());
        filter.addListener((property, before, now) -> refill());
        role.addListener((property, before, now) -> refill());
    }

    /** Tells whether somebody looks: what nobody sees is not counted. */
    public void shown(boolean now) {
        shown = now;
        if (now) {
            refresh();
        }
    }

    /** The rows that pass the filter, by role and label. */
    public ReadOnlyObjectProperty<List<PersonRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The names of the attributes that have a column. */
    public ReadOnlyObjectProperty<List<String>> attributes() {
        return attributes.getReadOnlyProperty();
    }

    /** Who speaks how much. */
    public ReadOnlyObjectProperty<Speaking> speaking() {
        return speaking.getReadOnlyProperty();
    }

    /** What a row must hold somewhere to be shown. */
    public StringProperty filter() {
        return filter;
    }

    /** The role whose people are shown; empty for all. */
    public ObjectProperty<Optional<Id<Role>>> role() {
        return role;
    }

    /** Who is chosen in the table, in its order. */
    public ObjectProperty<List<Id<Participant>>> chosen() {
        return chosen;
    }

    /** The study as it is. */
    public Study study() {
        return desk.study().get();
    }

    private People people() {
        return study().people();
    }

    /** The roles that somebody has, with how many have each, in the order of the study's roles. */
    public Map<Role, Integer> roles() {
        Map<Role, Integer> held = new LinkedHashMap<>();
        for (Role one : people().roles()) {
            int holders = (int) people().participants().stream()
                    .filter(person -> person.role().equals(one.id()))
                    .count();
            if (holders > 0) {
                held.put(one, holders);
            }
        }
        return held;
    }

    /** Whether somebody's name in the files is still known. */
    public boolean anyNames() {
        return people().participants().stream().anyMatch(p -> p.name().isPresent());
    }

    /** The row of somebody, if they are shown or not. */
    public Optional<PersonRow> row(Id<Participant> who) {
        return people().participants().find(who).map(person -> made(List.of(person))
                .get(0));
    }

    /** @throws no.utsagn.base.ProblemException if it cannot be said */
    public void say(List<Id<Participant>> of, Fact fact, String words) {
        new EditParticipants(desk.desk()).say(of, fact, Optional.of(words));
    }

    /**
     * Says one thing of one person after the other, as one step: a column out of a spreadsheet.
     *
     * @throws no.utsagn.base.ProblemException if one of them cannot be said; then nothing is changed
     */
    public void paste(List<Id<Participant>> of, Fact fact, List<String> words) {
        List<FactChange> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(of.size(), words.size()); i++) {
            changes.add(new FactChange(of.get(i), fact, Optional.of(words.get(i))));
        }
        new EditParticipants(desk.desk()).say(changes);
    }

    /** Makes somebody of a role and chooses them. */
    public Id<Participant> create(Id<Role> of) {
        Id<Participant> made = new EditParticipants(desk.desk()).create(of, Optional.empty());
        filter.set("");
        role.set(role.get().filter(of::equals));
        chosen.set(List.of(made));
        return made;
    }

    /** Chooses somebody, shown whatever is filtered. */
    public void find(Id<Participant> who) {
        filter.set("");
        role.set(Optional.empty());
        chosen.set(List.of(who));
    }

    /** Makes a column for an attribute. @throws no.utsagn.base.ProblemException if there is one of this name */
    public void addColumn(String name) {
        empty.add(new EditAttributes(desk.desk()).named(name));
        refresh();
    }

    /** @throws no.utsagn.base.ProblemException if another attribute has the name */
    public void renameColumn(String from, String to) {
        EditAttributes editing = new EditAttributes(desk.desk());
        if (empty.remove(from)) {
            empty.add(editing.named(to));
        }
        editing.rename(from, to);
        refresh();
    }

    /** @throws no.utsagn.base.ProblemException if a label prints it */
    public void removeColumn(String name) {
        empty.remove(name);
        new EditAttributes(desk.desk()).remove(name);
        refresh();
    }

    /** What has been said of somebody in this column, most often said first. */
    public List<String> values(Fact fact) {
        Map<String, Integer> times = new HashMap<>();
        people().participants().stream()
                .flatMap(person -> fact.of(people(), person.id()).stream())
                .forEach(value -> times.merge(value, 1, Integer::sum));
        return times.keySet().stream()
                .sorted(Comparator.<String>comparingInt(value -> -times.getOrDefault(value, 0))
                        .thenComparing(SortOrder.norwegian()))
                .toList();
    }

    private void refresh() {
        if (!shown) {
            return;
        }
        Set<String> names = new TreeSet<>(SortOrder.norwegian());
        names.addAll(EditAttributes.names(people()));
        names.addAll(empty);
        attributes.set(List.copyOf(names));
        if (role.get()
                .filter(id -> roles().keySet().stream().noneMatch(r -> r.id().equals(id)))
                .isPresent()) {
            role.set(Optional.empty());
        }
        refill();
        Study counted = study();
        background.execute(() -> {
            Speaking now = counts.of(counted);
            screen.execute(() -> heard(now));
        });
    }

    private void heard(Speaking now) {
        if (!now.equals(speaking.get())) {
            speaking.set(now);
            refill();
        }
    }

    private void refill() {
        if (!shown) {
            return;
        }
        List<Id<Participant>> left =
                chosen.get().stream().filter(people().participants()::has).toList();
        List<Participant> wanted = people().participants().stream()
                .filter(person -> role.get().isEmpty() || role.get().get().equals(person.role()))
                .toList();
        rows.set(made(wanted).stream().filter(this::fits).sorted(order()).toList());
        chosen.set(left);
    }

    private Comparator<PersonRow> order() {
        List<Id<Role>> roles = List.copyOf(people().roles().ids());
        return Comparator.<PersonRow>comparingInt(row -> roles.indexOf(row.role()))
                .thenComparing(PersonRow::label, SortOrder.norwegian())
                .thenComparing(row -> row.name().orElse(""), SortOrder.norwegian());
    }

    private boolean fits(PersonRow row) {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || row.label().toLowerCase(Locale.ROOT).contains(wanted)
                || row.name()
                        .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                        .isPresent()
                || row.said().values().stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private List<PersonRow> made(List<Participant> some) {
        Map<Id<Participant>, Spoken> spoken = speaking.get().byParticipant();
        int most = spoken.entrySet().stream()
                .filter(one -> people().participants().has(one.getKey()))
                .mapToInt(one -> one.getValue().words())
                .max()
                .orElse(0);
        return some.stream()
                .map(person -> row(person, spoken.getOrDefault(person.id(), Spoken.NOTHING), most))
                .toList();
    }

    private PersonRow row(Participant person, Spoken spoken, int most) {
        Map<Fact, String> said = new HashMap<>();
        for (Fact fact : List.of(Fact.ROLE, Fact.SITE, Fact.ROUND, Fact.CASES)) {
            fact.of(people(), person.id()).ifPresent(text -> said.put(fact, text));
        }
        person.attributes().values().forEach((name, value) -> said.put(Fact.attribute(name), value));
        Role of = people().roles().get(person.role());
        String label = people().label(person.id());
        return new PersonRow(
                person.id(),
                label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1),
                person.name(),
                of.id(),
                of.informant(),
                said,
                speaking.get().of(person.id()).size(),
                spoken,
                most == 0 ? 0 : (double) spoken.words() / most);
    }
}
