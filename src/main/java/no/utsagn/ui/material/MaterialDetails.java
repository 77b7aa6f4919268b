package no.utsagn.ui.material;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.Kinds;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** What is known of the chosen transcript: where it came from, its attributes, who speaks and how much. */
final class MaterialDetails {

    private final Messages say;
    private final MaterialModel model;
    private final MaterialPage.Requests requests;
    private final VBox content = new VBox(20);
    private final ScrollPane node = new ScrollPane(content);

    MaterialDetails(Messages say, MaterialModel model, MaterialPage.Requests requests) {
        this.requests = requests;
        this.say = say;
        this.model = model;
        content.getStyleClass().add("details");
        content.setId("material-details");
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
        model.chosen().addListener((property, before, now) -> show());
        model.rows().addListener((property, before, now) -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        content.getChildren().clear();
        model.transcript().ifPresent(transcript -> {
            content.getChildren().add(facts(transcript));
            if (!transcript.fields().attributes().values().isEmpty()) {
                content.getChildren().add(attributes(transcript));
            }
            content.getChildren().add(voices(transcript));
            content.getChildren().add(taking(transcript));
        });
    }

    private Node facts(Transcript transcript) {
        VBox facts = new VBox(4, head(transcript));
        facts.getChildren().add(Parts.label(Kinds.name(say, transcript.fields().kind()), "muted"));
        String format = transcript.source().format();
        facts.getChildren()
                .add(Parts.label(
                        transcript
                                .source()
                                .encoding()
                                .map(encoding -> say.text("ui.material.source.encoded", format, encoding))
                                .orElseGet(() -> say.text("ui.material.source", format)),
                        "muted"));
        int edits = transcript.log().edits().size();
        if (edits > 0) {
            facts.getChildren().add(Parts.label(say.text("ui.material.edits", edits), "muted"));
        }
        return facts;
    }

    private Node head(Transcript transcript) {
        Label title = Parts.wrapped(transcript.title(), "pane-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button describe = Parts.iconButton(
                Feather.EDIT_2, say.text("ui.material.describe"), () -> requests.describe(transcript.id()));
        describe.setId("describe");
        return new HBox(8, title, describe);
    }

    private Node taking(Transcript transcript) {
        Button corrected =
                Parts.button(say.text("ui.material.corrected"), () -> requests.takeCorrected(transcript.id()));
        Button remove = Parts.button(say.text("ui.material.remove"), () -> requests.remove(transcript.id()));
        remove.setId("remove-transcript");
        return new VBox(8, corrected, remove);
    }

    private Node attributes(Transcript transcript) {
        VBox rows = section(say.text("ui.material.attributes"));
        for (Map.Entry<String, String> entry :
                transcript.fields().attributes().values().entrySet()) {
            Label name = Parts.label(entry.getKey(), "muted");
            name.setMinWidth(110);
            rows.getChildren().add(new HBox(8, name, Parts.wrapped(entry.getValue())));
        }
        return rows;
    }

    private Node voices(Transcript transcript) {
        VBox rows = section(say.text("ui.material.voices"));
        model.voices().forEach(voice -> rows.getChildren().add(voice(transcript, voice)));
        return rows;
    }

    private Node voice(Transcript transcript, VoiceRow voice) {
        String name = voice.name().isEmpty() ? say.text("ui.material.nobody") : voice.name();
        VBox who = new VBox(
                2,
                Parts.label(name, voice.informant() ? "bold" : "muted"),
                Parts.label(voice.role().orElseGet(() -> say.text("ui.material.no-role")), "muted", "small"));
        who.setMinWidth(0);
        Label turns = Parts.label(say.text("ui.material.said", voice.turns(), voice.words()), "muted", "small");
        turns.setMinWidth(Region.USE_PREF_SIZE);
        Button more = Parts.iconButton(
                Feather.MORE_HORIZONTAL,
                say.text("ui.material.voice", name),
                () -> requests.voice(transcript.id(), voice.speaker()));
        more.getStyleClass().add("voice-more");
        HBox row = new HBox(8, who, Parts.spring(), turns, more);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox section(String heading) {
        return new VBox(8, Parts.label(heading, "bold"));
    }
}
