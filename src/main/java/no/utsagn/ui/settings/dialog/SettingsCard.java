package no.utsagn.ui.settings.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.settings.Settings;
import no.utsagn.ui.settings.SettingsModel;
import no.utsagn.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The settings. What is chosen is in force at once; Escape or the button closes them. */
public final class SettingsCard {

    private final Messages say;
    private final Overlay overlay;
    private final SettingsModel model;
    private final Problems problems;
    private final VBox body = new VBox(14);

    /** @param desk of the study that is open, if one is */
    public SettingsCard(Messages say, Overlay overlay, SettingsModel model, Optional<DeskModel> desk) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
        this.problems = new Problems(say, overlay);
        body.getChildren()
                .addAll(language(), theme(), words(), texts(), titles(), new KeyMinutes(say, model, problems).node());
        desk.ifPresent(open -> body.getChildren().addAll(new QuickCodesGrid(say, overlay, open).node()));
        body.getChildren().add(Parts.wrapped(say.text("ui.settings.backups"), "muted", "small"));
    }

    /** Opens it, with the keyboard where it was, or else at the language. @param at the id of what has the keyboard */
    public void open(Optional<String> at) {
        Button close = Parts.button(say.text("ui.close"), overlay::close, "accent");
        close.setId("settings-close");
        HBox foot = new HBox(8, Parts.label(say.text("ui.settings.live"), "muted", "small"), Parts.spring(), close);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(18, Parts.label(say.text("ui.settings.title"), "card-title"), body, foot);
        card.getStyleClass().addAll("card", "dialog", "settings");
        card.setId("settings");
        card.setPrefWidth(560);
        overlay.show(card);
        card.lookupAll(".toggle-button").stream()
                .filter(node -> ((ToggleButton) node).isSelected())
                .findFirst()
                .ifPresent(Node::requestFocus);
        at.flatMap(id -> Optional.ofNullable(card.lookup("#" + id))).ifPresent(Node::requestFocus);
    }

    private Node row(String name, Node control) {
        Label label = Parts.label(name, "field-name");
        label.setMinWidth(190);
        label.setLabelFor(control);
        HBox row = new HBox(12, label, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node language() {
        return row(
                say.text("ui.settings.language"),
                choice(
                        "language-",
                        List.of(TextLanguage.BOKMAAL, TextLanguage.NYNORSK, TextLanguage.ENGLISH),
                        this::name,
                        Settings::language,
                        language -> settings -> settings.with(language)));
    }

    private String name(TextLanguage language) {
        return switch (language) {
            case BOKMAAL -> say.text("ui.menu.bokmaal");
            case NYNORSK -> say.text("ui.menu.nynorsk");
            case ENGLISH -> say.text("ui.menu.english");
        };
    }

    private Node theme() {
        return row(
                say.text("ui.settings.theme"),
                choice(
                        "theme-",
                        List.of(Theme.LIGHT, Theme.DARK),
                        theme -> say.text(theme == Theme.LIGHT ? "ui.settings.light" : "ui.settings.dark"),
                        Settings::theme,
                        theme -> settings -> settings.with(theme)));
    }

    private <E extends Enum<E>> Node choice(
            String id,
            List<E> values,
            Function<E, String> name,
            Function<Settings, E> now,
            Function<E, UnaryOperator<Settings>> change) {
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.setMaxWidth(Region.USE_PREF_SIZE);
        for (E value : values) {
            ToggleButton button = new ToggleButton(name.apply(value));
            button.setId(id + value.name().toLowerCase(Locale.ROOT));
            button.setSelected(now.apply(model.settings().get()) == value);
            button.setOnAction(event -> {
                button.setSelected(true);
                problems.guard(() -> model.change(change.apply(value)));
            });
            model.settings().addListener((property, before, after) -> button.setSelected(now.apply(after) == value));
            segments.getChildren().add(button);
        }
        return segments;
    }

    private Node words() {
        HBox row = size("words", Settings::words, model::largerWords);
        HBox keys = new HBox(6, Parts.keycap("Ctrl+\u2212"), Parts.keycap("Ctrl++"), Parts.keycap("Ctrl+0"));
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.getStyleClass().add("beside-keys");
        row.getChildren().add(keys);
        return row(say.text("ui.settings.words"), row);
    }

    private Node texts() {
        return row(say.text("ui.settings.texts"), size("texts", Settings::texts, model::largerTexts));
    }

    /** What a size is changed by. */
    private interface Larger {
        void by(int steps);
    }

    private HBox size(String id, Function<Settings, Integer> now, Larger larger) {
        Label shown = Parts.label("", "size");
        shown.setId(id + "-size");
        Button less = Parts.iconButton(
                Feather.MINUS, say.text("ui.settings.smaller"), () -> problems.guard(() -> larger.by(-1)));
        less.setId(id + "-smaller");
        Button more = Parts.iconButton(
                Feather.PLUS, say.text("ui.settings.larger"), () -> problems.guard(() -> larger.by(1)));
        more.setId(id + "-larger");
        show(shown, less, more, now.apply(model.settings().get()));
        model.settings().addListener((property, before, after) -> show(shown, less, more, now.apply(after)));
        HBox row = new HBox(4, less, shown, more);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(Label shown, Button less, Button more, int percent) {
        shown.setText(say.text("ui.settings.percent", percent / 100.0));
        less.setDisable(percent <= Settings.SMALLEST);
        more.setDisable(percent >= Settings.LARGEST);
    }

    private Node titles() {
        CheckBox hide = new CheckBox(say.text("ui.settings.hide-titles"));
        hide.setId("hide-titles");
        hide.setSelected(model.settings().get().titlesHidden());
        hide.setOnAction(
                event -> problems.guard(() -> model.change(settings -> settings.withTitlesHidden(hide.isSelected()))));
        return row(say.text("ui.settings.start"), hide);
    }
}
