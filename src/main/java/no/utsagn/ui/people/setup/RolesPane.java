package no.utsagn.ui.people.setup;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.app.people.EditRoles.Relabelled;
import no.utsagn.base.Messages;
import no.utsagn.transcript.people.LabelScheme.Kind;
import no.utsagn.transcript.people.Role;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.parts.Named;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The roles of the study, and what the chosen one is called and labelled. */
final class RolesPane {

    private static final double NAME_WIDTH = 420;

    private final Messages say;
    private final Overlay overlay;
    private final RoleModel model;
    private final Problems problems;
    private final ListView<Role> list = new ListView<>();
    private final SplitPane node;
    private boolean filling;

    RolesPane(Messages say, Overlay overlay, RoleModel model) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
        this.problems = new Problems(say, overlay);
        list.setId("roles");
        list.setFixedCellSize(44);
        list.setAccessibleText(say.text("ui.people.roles"));
        list.setCellFactory(view -> new Row());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.chosen().set(Optional.of(now.id()));
            }
        });
        Button fresh = Panel.tool(Feather.PLUS, say.text("ui.people.roles.new"), this::create);
        fresh.setId("new-role");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(SetupPane.head(say.text("ui.people.roles"), fresh), list);
        ScrollPane right = new ScrollPane(card());
        right.setFitToWidth(true);
        right.getStyleClass().add("details-scroll");
        node = new SplitPane(left, right);
        node.setDividerPositions(0.44);
        model.roles().addListener((property, before, now) -> fill());
        model.chosen().addListener((property, before, now) -> fill());
        fill();
    }

    Node node() {
        return node;
    }

    void focus() {
        list.requestFocus();
    }

    private void fill() {
        filling = true;
        list.getItems().setAll(model.roles().get());
        model.role().ifPresent(role -> list.getSelectionModel().select(role));
        filling = false;
    }

    private void create() {
        TextField field = new TextField();
        field.setId("asked");
        DialogCard card = new DialogCard(
                say, overlay, say.text("ui.people.roles.new"), NAME_WIDTH, say.text("ui.people.ok"), () -> {
                    model.create(field.getText());
                    overlay.close();
                });
        card.with(DialogCard.field(say.text("ui.people.roles.singular"), field, ""));
        card.open(field);
    }

    private Node card() {
        TextField singular = field(model.singular(), "role-singular");
        TextField plural = field(model.plural(), "role-plural");
        TextField english = field(model.english(), "role-english");
        TextField synonyms = field(model.synonyms(), "role-synonyms");
        CheckBox informant = new CheckBox(say.text("ui.people.roles.informant"));
        informant.selectedProperty().bindBidirectional(model.informant());
        informant.setId("role-informant");
        VBox box = new VBox(
                12,
                DialogCard.field(say.text("ui.people.roles.singular"), singular, ""),
                DialogCard.field(say.text("ui.people.roles.plural"), plural, ""),
                DialogCard.field(say.text("ui.people.roles.english"), english, ""),
                DialogCard.field(
                        say.text("ui.people.roles.synonyms"), synonyms, say.text("ui.people.roles.synonyms.help")),
                informant,
                DialogCard.field(say.text("ui.people.roles.label"), kinds(), ""));
        box.getChildren().addAll(attributes(), letters(), example(), foot());
        box.getStyleClass().addAll("details", "role-card");
        return box;
    }

    private static TextField field(StringProperty words, String id) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(words);
        return field;
    }

    private ComboBox<Kind> kinds() {
        ComboBox<Kind> kinds = new ComboBox<>();
        kinds.setId("role-kind");
        kinds.getItems().setAll(Kind.values());
        kinds.setMaxWidth(Double.MAX_VALUE);
        Named.in(kinds, this::name);
        kinds.valueProperty().bindBidirectional(model.kind());
        return kinds;
    }

    private String name(Kind kind) {
        return switch (kind) {
            case NUMBER -> say.text("ui.people.roles.kind.number");
            case LETTER -> say.text("ui.people.roles.kind.letter");
            case SITE_LETTER -> say.text("ui.people.roles.kind.site-letter");
            case ROLE_ONLY -> say.text("ui.people.roles.kind.role");
            case ROLE_AND_ATTRIBUTES -> say.text("ui.people.roles.kind.attributes");
        };
    }

    private Node attributes() {
        VBox field = DialogCard.field(
                say.text("ui.people.roles.attributes"),
                field(model.attributes(), "role-attributes"),
                say.text("ui.people.roles.attributes.help", String.join(", ", model.known())));
        shownWhen(
                field,
                Bindings.createBooleanBinding(() -> model.kind().get() == Kind.ROLE_AND_ATTRIBUTES, model.kind()));
        return field;
    }

    private Node letters() {
        VBox field = DialogCard.field(
                say.text("ui.people.roles.letters"), field(model.lettersLeftOut(), "role-letters"), "");
        shownWhen(
                field,
                Bindings.createBooleanBinding(
                        () -> model.kind().get() == Kind.LETTER || model.kind().get() == Kind.SITE_LETTER,
                        model.kind()));
        return field;
    }

    private static void shownWhen(Node node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private Node example() {
        Label example = Parts.label("", "label-example");
        Label effect = Parts.wrapped("", "muted", "small");
        effect.setId("role-effect");
        Runnable show = () -> {
            example.setText(model.example());
            effect.setText(effect(model.changed() ? model.effect() : new Relabelled(0, 0)));
        };
        model.singular().addListener((property, before, now) -> show.run());
        model.kind().addListener((property, before, now) -> show.run());
        model.attributes().addListener((property, before, now) -> show.run());
        model.chosen().addListener((property, before, now) -> show.run());
        show.run();
        return new VBox(4, Parts.label(say.text("ui.people.roles.example"), "muted", "small"), example, effect);
    }

    private String effect(Relabelled effect) {
        return effect.people() == 0 && effect.places() == 0
                ? say.text("ui.people.roles.effect.none")
                : say.text("ui.people.roles.effect", effect.people(), effect.places());
    }

    private Node foot() {
        Button save = Parts.button(say.text("ui.people.roles.save"), () -> problems.guard(model::save), "accent");
        save.setId("save-role");
        Button discard = Parts.button(say.text("ui.people.roles.discard"), model::discard);
        BooleanBinding same = Bindings.createBooleanBinding(
                () -> !model.changed(),
                model.singular(),
                model.plural(),
                model.english(),
                model.synonyms(),
                model.informant(),
                model.kind(),
                model.attributes(),
                model.lettersLeftOut(),
                model.roles(),
                model.chosen());
        save.disableProperty().bind(same);
        discard.disableProperty().bind(same);
        Button remove =
                Panel.tool(Feather.TRASH_2, say.text("ui.people.roles.remove"), () -> problems.guard(model::remove));
        remove.setId("remove-role");
        HBox foot = new HBox(8, save, discard, Parts.spring(), remove);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private final class Row extends ListCell<Role> {
        @Override
        protected void updateItem(@Nullable Role role, boolean empty) {
            super.updateItem(role, empty);
            setText(null);
            if (empty || role == null) {
                setGraphic(null);
                return;
            }
            Label title = Parts.label(role.singular(), "row-title");
            String about = role.informant() ? "" : say.text("ui.people.researcher") + " · ";
            String kind = name(role.labels().kind()).toLowerCase(Locale.ROOT);
            Label note = Parts.label(about + RoleModel.example(role), "muted", "small");
            Parts.tip(note, kind);
            int holders = model.holders(role);
            Label count = Parts.label(holders == 0 ? "" : String.valueOf(holders), holders == 0 ? "muted" : "badge");
            count.setMinWidth(Region.USE_PREF_SIZE);
            VBox words = new VBox(2, title, note);
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(8, words, count);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setGraphic(line);
        }
    }
}
