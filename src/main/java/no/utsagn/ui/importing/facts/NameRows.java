package no.utsagn.ui.importing.facts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.importing.filename.NameField;
import no.utsagn.importing.filename.NamePart;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Role;
import no.utsagn.ui.desk.Kinds;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** The lines with what each part of the chosen file's name means; a person can say what a sign means, for all files. */
final class NameRows {

    private static final double WRITTEN = 84;
    private static final int COLOURS = 5;

    private final Messages say;
    private final Overlay overlay;
    private final NamesModel model;

    NameRows(Messages say, Overlay overlay, NamesModel model) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
    }

    List<Node> of(String fileName, Label fits) {
        List<NamePart> parts = model.parts();
        List<Node> rows = new ArrayList<>();
        Label plain = Parts.label(fileName, "muted");
        plain.setMinWidth(0);
        fits.setMinWidth(Region.USE_PREF_SIZE);
        rows.add(new HBox(8, parts.isEmpty() ? plain : underlined(fileName, parts), Parts.spring(), fits));
        if (parts.isEmpty() && model.pattern().isPresent()) {
            rows.add(Parts.wrapped(say.text("ui.import.facts.unfit"), "warning", "small"));
        }
        parts.forEach(part -> rows.add(row(part)));
        return rows;
    }

    private Node row(NamePart part) {
        Label written = Parts.label(part.written(), "muted", "small");
        written.setMinWidth(WRITTEN);
        written.setMaxWidth(WRITTEN);
        return FactRow.of(
                say.text(part.field().words()), written, Parts.icon(Feather.ARROW_RIGHT, "muted"), meaning(part));
    }

    private Node meaning(NamePart part) {
        NameField.Kind kind = part.field().kind();
        if (kind == NameField.Kind.ROLE) {
            return role(part);
        }
        if (NamesModel.canMean(part)) {
            String name = say.text(part.field().words());
            return new InPlace(
                    "means-" + part.written(),
                    name,
                    part.value(),
                    say.text("ui.import.facts.means", part.written()),
                    value -> model.mean(part, value));
        }
        return Parts.label(
                kind == NameField.Kind.TYPE
                        ? TranscriptKind.ofCode(part.value())
                                .map(known -> Kinds.name(say, known))
                                .orElse("–")
                        : part.value());
    }

    private Node role(NamePart part) {
        Button role = Panel.link(
                model.role(part).map(Role::heading).orElseGet(() -> say.text("ui.import.facts.no-role")), () -> {});
        role.setId("means-" + part.written());
        role.getStyleClass().addAll("plain", InPlace.STYLE);
        role.setMinWidth(0);
        role.setGraphic(Parts.icon(Feather.CHEVRON_DOWN, "muted"));
        role.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        Parts.tip(role, say.text("ui.import.facts.means", part.written()));
        role.setAccessibleText(say.text(part.field().words()) + ": " + role.getText());
        role.setOnAction(
                event -> new Picker(overlay, say.text("ui.import.pick"), typed -> roles(part, typed)).open(role));
        return role;
    }

    private List<Choice> roles(NamePart part, String typed) {
        return model.roles(typed).stream()
                .map(role -> new Choice(role.heading(), "", "", () -> model.mean(part, role.singular())))
                .toList();
    }

    /** The name of a file, each part with a line of its own colour below; the lines follow in the same order. */
    private static Node underlined(String name, List<NamePart> parts) {
        HBox line = new HBox();
        line.getStyleClass().add("file-name-parts");
        int from = 0;
        int colour = 0;
        for (NamePart part : parts) {
            line.getChildren().add(Parts.label(name.substring(from, part.span().start()), "muted"));
            line.getChildren().add(Parts.label(part.span().of(name), "name-part", "name-part-" + colour++ % COLOURS));
            from = part.span().end();
        }
        line.getChildren().add(Parts.label(name.substring(from), "muted"));
        line.setMinWidth(0);
        return line;
    }
}
