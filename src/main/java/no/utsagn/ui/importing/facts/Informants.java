package no.utsagn.ui.importing.facts;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.parts.Parts;

/** Asks for a table of informants, and tells how much of it was of use. */
final class Informants {

    private static final double WIDTH = 480;

    private final Messages say;
    private final Dialogs with;
    private final NamesModel model;

    Informants(Dialogs with, NamesModel model) {
        this.say = with.say();
        this.with = with;
        this.model = model;
    }

    void ask() {
        Optional.of(new FileChoice.Kind(say.text("ui.kind-of-file.table"), List.of("csv", "tsv", "xlsx")))
                .flatMap(kind -> with.files().open(say.text("ui.import.facts.table.choose"), kind))
                .ifPresent(path -> model.informants(path, this::told));
    }

    private void told(NamesModel.Fit fit) {
        Label rows = Parts.wrapped(say.text("ui.import.facts.matched", fit.fitting(), fit.all()), "body");
        Button close = Parts.button(say.text("ui.close"), with.overlay()::close, "accent");
        close.setDefaultButton(true);
        close.setId("matched-close");
        VBox card = new VBox(16, Parts.label(say.text("ui.import.facts.table.title"), "card-title"), rows);
        if (!fit.unfit().isEmpty()) {
            card.getChildren()
                    .add(Parts.wrapped(
                            say.text("ui.import.facts.unused", String.join(", ", fit.unfit())), "muted", "small"));
        }
        card.getChildren().add(new HBox(Parts.spring(), close));
        card.getStyleClass().addAll("card", "dialog");
        card.setPrefWidth(WIDTH);
        with.overlay().show(card);
        close.requestFocus();
    }
}
