package no.utsagn.ui.people.setup;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.app.people.EditSites;
import no.utsagn.base.Messages;
import no.utsagn.transcript.people.Site;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import org.kordamp.ikonli.feather.Feather;

/** The sites of the study, named and described where they stand. */
final class SitesPane {

    private static final double WIDTH = 420;
    private static final double KIND = 104;

    private final Messages say;
    private final Overlay overlay;
    private final SitesModel model;
    private final Problems problems;
    private final VBox lines = new VBox();
    private final VBox node;

    SitesPane(Messages say, Overlay overlay, SitesModel model) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
        this.problems = new Problems(say, overlay);
        lines.getStyleClass().add("site-lines");
        lines.setId("sites");
        Button fresh = Panel.tool(Feather.PLUS, say.text("ui.people.sites.new"), this::create);
        fresh.setId("new-site");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("details-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(SetupPane.head(say.text("ui.people.sites"), fresh), scroll);
        model.lines().addListener((property, before, now) -> fill());
        fill();
    }

    Node node() {
        return node;
    }

    private void fill() {
        lines.getChildren().setAll(model.lines().get().stream().map(this::line).toList());
        if (lines.getChildren().isEmpty()) {
            lines.getChildren()
                    .add(Parts.empty(
                            Feather.MAP_PIN,
                            say.text("ui.people.sites.empty"),
                            say.text("ui.people.sites.empty.text")));
        }
    }

    private HBox line(SitesModel.Line line) {
        Site site = line.site();
        TextField name = field(site.name(), say.text("ui.people.sites.name"));
        TextField kind = field(site.kind(), say.text("ui.people.sites.kind"));
        kind.setPrefWidth(KIND);
        kind.setMinWidth(KIND);
        HBox.setHgrow(name, Priority.ALWAYS);
        saved(site, kind, name);
        Label use = Parts.label(said(line.use()), "muted", "small");
        use.setMinWidth(Region.USE_PREF_SIZE);
        Label letter = Parts.label(site.letter().orElse("–"), "badge");
        Parts.tip(letter, say.text("ui.people.sites.letter"));
        letter.setMinWidth(Region.USE_PREF_SIZE);
        Button remove = Parts.iconButton(
                Feather.TRASH_2,
                say.text("ui.people.sites.remove"),
                () -> problems.guard(() -> model.remove(site.id())));
        HBox row = new HBox(8, name, kind, letter, use, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("member");
        return row;
    }

    private void saved(Site site, TextField kind, TextField name) {
        Runnable save = () -> {
            if (!kind.getText().equals(site.kind()) || !name.getText().equals(site.name())) {
                problems.guard(() -> model.describe(site.id(), kind.getText(), name.getText()));
                fill();
            }
        };
        for (TextField field : new TextField[] {kind, name}) {
            field.setOnAction(event -> save.run());
            field.focusedProperty().addListener((property, before, now) -> {
                if (!now && field.getScene() != null) {
                    save.run();
                }
            });
        }
    }

    private static TextField field(String words, String name) {
        TextField field = new TextField(words);
        field.setAccessibleText(name);
        field.getStyleClass().add("quiet-field");
        return field;
    }

    private String said(EditSites.Use use) {
        return use.none()
                ? say.text("ui.people.sites.unused")
                : say.text("ui.people.sites.use", use.participants(), use.transcripts());
    }

    private void create() {
        TextField name = new TextField();
        name.setId("asked");
        TextField kind = new TextField(say.text("ui.people.sites.kind.first"));
        DialogCard card =
                new DialogCard(say, overlay, say.text("ui.people.sites.new"), WIDTH, say.text("ui.people.ok"), () -> {
                    model.create(kind.getText(), name.getText());
                    overlay.close();
                });
        card.with(
                DialogCard.field(say.text("ui.people.sites.name"), name, ""),
                DialogCard.field(say.text("ui.people.sites.kind"), kind, say.text("ui.people.sites.kind.help")));
        card.open(name);
    }
}
