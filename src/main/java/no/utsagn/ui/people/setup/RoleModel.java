package no.utsagn.ui.people.setup;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.utsagn.app.people.EditAttributes;
import no.utsagn.app.people.EditRoles;
import no.utsagn.app.people.EditRoles.Relabelled;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.LabelScheme.Kind;
import no.utsagn.transcript.people.Labels;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;
import no.utsagn.ui.desk.DeskModel;

/** The roles of the study, and the chosen one as it is being rewritten. Nothing is changed before it is saved. */
public final class RoleModel {

    private final DeskModel desk;
    private final ReadOnlyObjectWrapper<List<Role>> roles = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Id<Role>>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty singular = new SimpleStringProperty("");
    private final StringProperty plural = new SimpleStringProperty("");
    private final StringProperty english = new SimpleStringProperty("");
    private final StringProperty synonyms = new SimpleStringProperty("");
    private final BooleanProperty informant = new SimpleBooleanProperty();
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.NUMBER);
    private final StringProperty attributes = new SimpleStringProperty("");
    private final StringProperty lettersLeftOut = new SimpleStringProperty("");

    public RoleModel(DeskModel desk) {
        this.desk = desk;
        desk.study().addListener((property, before, now) -> refresh());
        chosen.addListener((property, before, now) -> read());
        refresh();
    }

    private void refresh() {
        List<Role> now = List.copyOf(desk.study().get().people().roles().all());
        boolean changed = !now.equals(roles.get());
        roles.set(now);
        if (chosen.get().filter(desk.study().get().people().roles()::has).isEmpty()) {
            chosen.set(now.stream().findFirst().map(Role::id));
        } else if (changed) {
            read();
        }
    }

    /** All roles, in the study's order. */
    public ReadOnlyObjectProperty<List<Role>> roles() {
        return roles.getReadOnlyProperty();
    }

    /** The role that is shown. */
    public ObjectProperty<Optional<Id<Role>>> chosen() {
        return chosen;
    }

    /** The chosen role as the study has it. */
    public Optional<Role> role() {
        return chosen.get().flatMap(desk.study().get().people().roles()::find);
    }

    /** How many participants have a role. */
    public int holders(Role role) {
        return EditRoles.holders(desk.study().get().people(), role.id());
    }

    public StringProperty singular() {
        return singular;
    }

    public StringProperty plural() {
        return plural;
    }

    public StringProperty english() {
        return english;
    }

    /** Other words for the role, with commas between them. */
    public StringProperty synonyms() {
        return synonyms;
    }

    public BooleanProperty informant() {
        return informant;
    }

    /** What stands beside the role in a label. */
    public ObjectProperty<Kind> kind() {
        return kind;
    }

    /** The attributes that a label prints, with commas between them. */
    public StringProperty attributes() {
        return attributes;
    }

    public StringProperty lettersLeftOut() {
        return lettersLeftOut;
    }

    private void read() {
        role().ifPresent(role -> {
            singular.set(role.singular());
            plural.set(role.plural());
            english.set(role.english());
            synonyms.set(String.join(", ", role.synonyms()));
            informant.set(role.informant());
            kind.set(role.labels().kind());
            attributes.set(String.join(", ", role.labels().attributes()));
            lettersLeftOut.set(role.labels().lettersLeftOut());
        });
    }

    /** The role as it would be saved; empty while it has no name. */
    public Optional<Role> written() {
        if (singular.get().isBlank()) {
            return Optional.empty();
        }
        return role().map(role -> new Role(
                role.id(),
                singular.get().strip(),
                plural.get().strip(),
                english.get().strip(),
                listed(synonyms.get()),
                informant.get(),
                new LabelScheme(
                        kind.get(),
                        kind.get() == Kind.ROLE_AND_ATTRIBUTES ? listed(attributes.get()) : List.of(),
                        lettersLeftOut.get().strip())));
    }

    private static List<String> listed(String words) {
        return Arrays.stream(words.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether something is written that the study does not have. */
    public boolean changed() {
        return !written().equals(role());
    }

    /** What a label would look like: "Kandidat 5". */
    public String example() {
        return written().map(RoleModel::example).orElse("");
    }

    static String example(Role role) {
        Attributes known = Attributes.none();
        for (String name : role.labels().attributes()) {
            known = known.with(name, name);
        }
        Participant somebody = Participant.create(
                ParticipantFields.of(role.id()).with(known).with(new Draw(Optional.of(5), Optional.of("C"))),
                new Stamp(role.id().value(), Instant.EPOCH));
        return Labels.of(somebody, role, Optional.of(new Site(Id.random(), "fylke", "-", Optional.of("J"))));
    }

    /** What saving would do to labels. */
    public Relabelled effect() {
        return written().map(new EditRoles(desk.desk())::effect).orElse(new Relabelled(0, 0));
    }

    /** The attributes that participants have. */
    public List<String> known() {
        return EditAttributes.names(desk.study().get().people());
    }

    /** @throws no.utsagn.base.ProblemException if something in it cannot be had */
    public void save() {
        new EditRoles(desk.desk())
                .change(written().orElseThrow(() -> Problem.of("people.no-name").exception()));
    }

    /** Writes the role as the study has it again. */
    public void discard() {
        read();
    }

    /** @throws no.utsagn.base.ProblemException if the name cannot be had */
    public void create(String name) {
        chosen.set(Optional.of(new EditRoles(desk.desk()).create(name)));
    }

    /** @throws no.utsagn.base.ProblemException if a participant has it */
    public void remove() {
        chosen.get().ifPresent(new EditRoles(desk.desk())::remove);
    }
}
