package no.utsagn.ui.anonymise.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The strip that tells who speaks: the label in the file, and whom it stands for. */
final class Voices {

    /** What can be asked for. */
    interface Requests {
        /** Asks who a voice is. */
        void voice(Id<Speaker> speaker);

        /** Asks which voice is meant, then who it is. */
        void voices();
    }

    /** What it takes to say how many more there are, in pixels. */
    private static final double MORE = 72;

    private final Messages say;
    private final Requests requests;
    private final HBox chips = new HBox(8);
    private final HBox node;
    private final Button more;
    private List<Button> all = List.of();

    Voices(Messages say, Requests requests) {
        this.say = say;
        this.requests = requests;
        Button change = Panel.link(say.text("ui.anonymise.voices.change"), requests::voices);
        change.setId("change-voices");
        chips.setMinWidth(0);
        chips.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(chips, Priority.ALWAYS);
        Label title = Parts.label(say.text("ui.anonymise.voices"), "bold");
        title.setMinWidth(Region.USE_PREF_SIZE);
        more = Panel.link("", requests::voices);
        node = new HBox(12, title, chips, change);
        chips.widthProperty().addListener((property, before, now) -> Platform.runLater(this::fit));
        node.getStyleClass().add("voices-strip");
        node.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return node;
    }

    void show(Study study, Optional<Transcript> transcript) {
        List<Button> made = new ArrayList<>();
        transcript.ifPresent(t -> t.speakers().forEach(speaker -> made.add(chip(study, speaker))));
        all = made;
        chips.getChildren().setAll(all);
        Platform.runLater(this::fit);
    }

    /** As many as there is room for, and how many more there are. */
    private void fit() {
        chips.getChildren().setAll(all);
        chips.applyCss();
        double room = chips.getWidth();
        if (room <= 0 || wide(all) <= room) {
            return;
        }
        int shown = all.size();
        while (shown > 0 && wide(all.subList(0, shown)) + MORE > room) {
            shown--;
        }
        more.setText(say.text("ui.anonymise.voices.more", all.size() - shown));
        chips.getChildren().setAll(all.subList(0, shown));
        chips.getChildren().add(more);
    }

    private double wide(List<Button> some) {
        return some.stream()
                .mapToDouble(chip -> chip.prefWidth(-1) + chips.getSpacing())
                .sum();
    }

    private Button chip(Study study, Speaker speaker) {
        Optional<String> label = speaker.participant()
                .filter(id -> study.people().participants().has(id))
                .map(id -> label(study, id));
        String who = label.orElseGet(() -> say.text("ui.anonymise.voices.nobody"));
        boolean written = !speaker.written().isBlank();
        HBox words = new HBox(6);
        words.setAlignment(Pos.CENTER_LEFT);
        if (written) {
            words.getChildren()
                    .addAll(
                            Parts.label("«" + speaker.written() + "»", "muted"),
                            Parts.icon(Feather.ARROW_RIGHT, "muted"));
        }
        words.getChildren().add(Parts.label(who, label.isPresent() ? "bold" : "warning"));
        Button chip = Parts.button("", () -> requests.voice(speaker.id()), "voice-chip");
        chip.setGraphic(words);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setAccessibleText(written ? say.text("ui.anonymise.voices.heard", speaker.written(), who) : who);
        return chip;
    }

    private static String label(Study study, Id<Participant> who) {
        String label = study.people().label(who);
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
