package no.utsagn.ui.start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.settings.RecentStudy;
import org.kordamp.ikonli.feather.Feather;

/** Draws the card of a recent study. */
final class RecentCard {

    private final Messages say;
    private final StartModel model;
    private final Actions actions;
    private final boolean titlesHidden;

    RecentCard(Messages say, StartModel model, Actions actions, boolean titlesHidden) {
        this.say = say;
        this.model = model;
        this.actions = actions;
        this.titlesHidden = titlesHidden;
    }

    Region of(StartModel.Card card) {
        return card.there() ? there(card) : missing(card.study());
    }

    private Region there(StartModel.Card card) {
        RecentStudy study = card.study();
        RecentStudy.Figures figures = study.figures();
        Label when = Parts.label(when(study.opened()), "muted", "small");
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(8, title(name(study)), Parts.spring(), when);
        top.setAlignment(Pos.BASELINE_LEFT);
        ProgressBar bar = new ProgressBar(figures.coded());
        bar.getStyleClass().add("coverage");
        bar.setMinWidth(120);
        Label share = Parts.label(say.text("ui.start.coded", figures.coded()), "muted", "small");
        share.setMinWidth(72);
        share.setAlignment(Pos.CENTER_RIGHT);
        Label held = Parts.label(
                say.text("ui.start.figures", figures.transcripts(), figures.informants(), figures.codes()), "small");
        HBox bottom = new HBox(8, held, Parts.spring(), bar, share);
        bottom.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(4, top, Parts.label(place(study), "muted", "small"), bottom);
        names(card).ifPresent(words.getChildren()::add);
        Button button = new Button("", words);
        button.getStyleClass().add("recent");
        button.setMaxWidth(Double.MAX_VALUE);
        words.prefWidthProperty().bind(button.widthProperty().subtract(36));
        button.setAccessibleText(name(study));
        button.setOnAction(event -> actions.open().accept(study.path()));
        button.setContextMenu(new ContextMenu(show(study.path()), forget(study.path())));
        return button;
    }

    private String name(RecentStudy study) {
        return titlesHidden ? say.text("ui.start.hidden") : study.title();
    }

    private String place(RecentStudy study) {
        Path folder = study.path().getParent();
        return titlesHidden && folder != null ? shortened(folder) : shortened(study.path());
    }

    private Optional<Label> names(StartModel.Card card) {
        if (card.keyBeside()) {
            return Optional.of(sign(Feather.ALERT_TRIANGLE, say.text("ui.start.key-beside"), "warning"));
        }
        return switch (card.study().figures().names()) {
            case IN_STUDY -> Optional.of(sign(Feather.ALERT_TRIANGLE, say.text("ui.start.names-left"), "warning"));
            case IN_KEY -> Optional.of(sign(Feather.LOCK, say.text("ui.start.key"), "muted"));
            case DELETED -> Optional.of(sign(Feather.USER_X, say.text("ui.start.key-deleted"), "muted"));
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Label sign(Feather icon, String text, String kind) {
        Label label = Parts.label(text, "small", kind);
        label.setGraphic(Parts.icon(icon, kind, "small-icon"));
        label.setGraphicTextGap(6);
        return label;
    }

    private MenuItem show(Path path) {
        MenuItem item = new MenuItem(say.text("ui.start.show"));
        item.setOnAction(event -> actions.show().accept(path));
        return item;
    }

    private MenuItem forget(Path path) {
        MenuItem item = new MenuItem(say.text("ui.start.forget"));
        item.setOnAction(event -> model.forget(path));
        return item;
    }

    private Region missing(RecentStudy study) {
        VBox words = new VBox(
                2,
                Parts.label(name(study), "bold", "muted"),
                Parts.label(say.text("ui.start.missing", place(study)), "muted", "small"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button find =
                Parts.button(say.text("ui.start.find"), () -> actions.find().accept(study.path()));
        find.setMinWidth(Region.USE_PREF_SIZE);
        Button forget = Parts.button(say.text("ui.start.forget"), () -> model.forget(study.path()), "flat");
        forget.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, Parts.icon(Feather.ALERT_CIRCLE, "muted"), words, find, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("recent-missing");
        return row;
    }

    private static Label title(String title) {
        Label label = Parts.label(title, "recent-title");
        label.setMinWidth(0);
        return label;
    }

    private static String shortened(Path path) {
        String home = System.getProperty("user.home", "");
        String text = path.toString();
        return !home.isEmpty() && text.startsWith(home) ? "~" + text.substring(home.length()) : text;
    }

    private String when(Instant instant) {
        ZonedDateTime at = instant.atZone(ZoneId.systemDefault());
        String time = DateTimeFormatter.ofPattern("HH.mm").format(at);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        if (at.toLocalDate().equals(today)) {
            return say.text("ui.start.today", time);
        }
        String pattern = at.getYear() == today.getYear() ? "d. MMMM" : "d. MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, say.language().locale()).format(at);
    }
}
