package no.utsagn.ui.hen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.names.hen.Scope;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** The two buttons over the list: which chapter is gone through, and whose quotes. */
final class HenSelects {

    private final Messages say;
    private final Overlay overlay;
    private final DeskModel desk;
    private final HenModel model;

    HenSelects(Messages say, Overlay overlay, DeskModel desk, HenModel model) {
        this.say = say;
        this.overlay = overlay;
        this.desk = desk;
        this.model = model;
    }

    Button chapter() {
        Button button = select("hen-chapter", Feather.BOOK_OPEN, typed -> desk.study().get().chapters().stream()
                .map(chapter -> new Choice(
                        chapter.fields().title(),
                        say.text(
                                "ui.quotes.chapter.items",
                                chapter.fields().items().size()),
                        "",
                        () -> model.chapter().set(chapter.id())))
                .toList());
        model.found().addListener((property, before, now) -> button.setText(now.title()));
        button.setText(model.found().get().title());
        return button;
    }

    Button scope() {
        Button button = select("hen-scope", Feather.USERS, typed -> scopes());
        model.scope().addListener((property, before, now) -> button.setText(name(now)));
        button.setText(name(model.scope().get()));
        return button;
    }

    private Button select(String id, Feather icon, Function<String, List<Choice>> choices) {
        Button button = new Button("", Parts.icon(icon));
        button.setId(id);
        button.getStyleClass().add("select");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> new Picker(overlay, button.getText(), typed -> choices.apply(typed).stream()
                        .filter(choice ->
                                choice.label().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                        .toList())
                .open(button));
        return button;
    }

    private List<Choice> scopes() {
        People people = desk.study().get().people();
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(new Scope.Informants()));
        people.roles().stream()
                .filter(role -> people.participants().stream()
                        .anyMatch(person -> person.role().equals(role.id())))
                .forEach(role -> choices.add(choice(new Scope.OfRoles(Set.of(role.id())))));
        people.participants().stream()
                .filter(person -> people.roleOf(person.id()).informant())
                .forEach(person -> choices.add(choice(new Scope.OfPerson(person.id()))));
        return choices;
    }

    private Choice choice(Scope scope) {
        return new Choice(name(scope), "", "", () -> model.scope().set(scope));
    }

    private String name(Scope scope) {
        People people = desk.study().get().people();
        if (scope instanceof Scope.OfPerson one) {
            Optional<Participant> person = people.participants().find(one.person());
            return person.flatMap(Participant::name)
                    .orElseGet(() -> person.map(p -> people.label(p.id())).orElse(""));
        }
        return scope instanceof Scope.OfRoles of
                ? of.roles().stream()
                        .flatMap(id -> people.roles().find(id).stream())
                        .map(Role::plural)
                        .collect(Collectors.joining(", "))
                : say.text("ui.hen.scope.informants");
    }
}
