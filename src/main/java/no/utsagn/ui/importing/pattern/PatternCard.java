package no.utsagn.ui.importing.pattern;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.speaker.Sureness;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The card with the pattern that was found in the chosen file. */
public final class PatternCard {

    private final Messages say;
    private final BatchModel batch;
    private final PatternModel model;
    private final Overlay overlay;
    private final Panel panel;
    private final VBox body = new VBox(8);
    private final Label sure = Parts.label("", "count-chip");
    private final Label name = Parts.label("", "muted", "small");

    public PatternCard(Messages say, BatchModel batch, Overlay overlay) {
        this.say = say;
        this.batch = batch;
        this.model = new PatternModel(batch);
        this.overlay = overlay;
        panel = new Panel(say.text("ui.import.pattern"));
        name.setMinWidth(0);
        panel.beside().getChildren().add(name);
        sure.setMinWidth(Region.USE_PREF_SIZE);
        panel.tools().getChildren().add(sure);
        body.getStyleClass().add("panel-body");
        panel.with(body);
        panel.setMinHeight(Region.USE_PREF_SIZE);
        InvalidationListener changed = observable -> show();
        batch.batch().addListener(changed);
        batch.chosen().addListener(changed);
        show();
    }

    /** What is put into the window. */
    public Region node() {
        return panel;
    }

    /** Shows the text of the chosen file, turn by turn. */
    public void showText() {
        model.file().ifPresent(file -> new TextCard(say, overlay).open(file));
    }

    private void show() {
        body.getChildren().clear();
        sure.setVisible(model.file().isPresent());
        name.setText(batch.file().map(file -> file.name()).orElse(""));
        model.file().ifPresentOrElse(this::show, () -> body.getChildren()
                .add(Parts.wrapped(say.text("ui.import.pattern.none"), "muted", "small")));
    }

    private void show(ImportedFile file) {
        Sureness sureness = file.pattern().sureness();
        sure.setText(
                switch (sureness) {
                    case SURE -> say.text("ui.import.sure");
                    case LIKELY -> say.text("ui.import.likely");
                    case UNSURE -> say.text("ui.import.unsure");
                });
        sure.getStyleClass().setAll("label", "count-chip", sureness == Sureness.SURE ? "good" : "asks");
        int named = PatternModel.named(file);
        Label words = Parts.wrapped(say.text(file.pattern().words()), "bold");
        Label share = Parts.label(
                say.text("ui.import.pattern.share", named, file.turns().size()), "muted", "small");
        body.getChildren().addAll(words, share);
        VBox examples = new VBox(4);
        examples.getStyleClass().add("preview");
        PatternModel.examples(file).forEach(line -> examples.getChildren().add(Parts.label(line, "small")));
        if (!examples.getChildren().isEmpty()) {
            body.getChildren().add(examples);
        }
        body.getChildren().add(acts());
    }

    private Node acts() {
        Button edit = Parts.button(say.text("ui.import.pattern.edit"), this::edit);
        edit.setId("edit-pattern");
        edit.setGraphic(Parts.icon(Feather.EDIT_2));
        edit.setMinWidth(Region.USE_PREF_SIZE);
        Button text = Panel.tool(Feather.EYE, say.text("ui.import.text"), this::showText);
        text.setId("show-text");
        Label key = Parts.keycap(say.text("ui.key.space"));
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox acts = new HBox(8, edit, text, key);
        acts.setAlignment(Pos.CENTER_LEFT);
        return acts;
    }

    private void edit() {
        model.ways(ways -> new PatternEditor(say, overlay, model).open(ways));
    }
}
