package no.utsagn.ui.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.ui.parts.Named;
import no.utsagn.ui.parts.Parts;

/** Asks which words of a sentence are the name: each is a button, and what lies between two chosen ones belongs to it. */
final class WordChoice {

    private static final List<EntityKind> KINDS =
            List.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.OTHER);

    private final List<ToggleButton> words = new ArrayList<>();
    private final Button add;
    private final VBox node;

    /** Takes the answer. */
    interface Taker {
        void take(Span words, EntityKind kind, String replacement);
    }

    WordChoice(Messages say, Drawn drawn, Taker taker, Runnable cancel) {
        FlowPane flow = new FlowPane(4, 4);
        for (Span span : drawn.words()) {
            ToggleButton word = new ToggleButton(drawn.transcript().words(span));
            word.getStyleClass().addAll("small", "word-choice");
            word.setOnAction(event -> refresh());
            words.add(word);
            flow.getChildren().add(word);
        }
        ComboBox<EntityKind> kinds = new ComboBox<>();
        kinds.getItems().setAll(KINDS);
        Named.in(kinds, kind -> name(say, kind));
        kinds.setValue(EntityKind.PERSON);
        kinds.setAccessibleText(say.text("ui.sampling.kind"));
        add = Parts.button(
                say.text("ui.sampling.add"),
                () -> chosen(drawn)
                        .ifPresent(span -> taker.take(span, kinds.getValue(), replacement(say, kinds.getValue()))),
                "accent");
        add.setId("sampling-add");
        add.setDefaultButton(true);
        Button leave = Parts.button(say.text("ui.cancel"), cancel);
        leave.setCancelButton(true);
        node = new VBox(
                8,
                Parts.wrapped(say.text("ui.sampling.which"), "muted", "small"),
                flow,
                kinds,
                new HBox(8, add, leave));
        refresh();
    }

    private static String name(Messages say, EntityKind kind) {
        return switch (kind) {
            case PERSON -> say.text("ui.sampling.person");
            case PLACE -> say.text("ui.sampling.place");
            case ORGANISATION -> say.text("ui.sampling.organisation");
            default -> say.text("ui.sampling.other");
        };
    }

    private static String replacement(Messages say, EntityKind kind) {
        return switch (kind) {
            case PERSON -> say.text("ui.sampling.instead.person");
            case PLACE -> say.text("ui.sampling.instead.place");
            case ORGANISATION -> say.text("ui.sampling.instead.organisation");
            default -> say.text("ui.sampling.instead.other");
        };
    }

    private Optional<Span> chosen(Drawn drawn) {
        Optional<Span> hull = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isSelected()) {
                Span word = drawn.words().get(i);
                hull = Optional.of(hull.map(word::hull).orElse(word));
            }
        }
        return hull;
    }

    private void refresh() {
        add.setDisable(words.stream().noneMatch(ToggleButton::isSelected));
    }

    Node node() {
        return node;
    }

    void focus() {
        words.stream().findFirst().ifPresent(ToggleButton::requestFocus);
    }
}
