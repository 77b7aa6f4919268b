package no.utsagn.ui.anonymise.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.names.review.Tally;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.desk.Kinds;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** The head over the words: which transcript, how much of it is left, the way through it, and writing in. */
final class PageHead {

    private final Messages say;
    private final AnonymiseModel model;
    private final Overlay overlay;
    private final Button title = new Button();
    private final Label told = Parts.label("", "muted", "small");
    private final Label why = Parts.label("", "muted", "small");
    private final Button commit;
    private final HBox node;

    /** What can be asked for. */
    interface Requests {
        /** Takes the last decision back. */
        void undo();

        /** Writes what is accepted into the texts. */
        void commit();
    }

    PageHead(Messages say, AnonymiseModel model, Overlay overlay, Requests requests) {
        this.say = say;
        this.model = model;
        this.overlay = overlay;
        title.getStyleClass().add("transcript-choice");
        title.setId("choose-transcript");
        title.setGraphic(Parts.icon(Feather.CHEVRON_DOWN, "muted"));
        title.setOnAction(event -> pick());
        title.setMinWidth(0);
        told.setId("finds-left");
        VBox words = new VBox(2, title, told);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        commit = Parts.button("", requests::commit, "accent");
        commit.setId("write-in");
        commit.setGraphic(Parts.icon(Feather.SHIELD));
        commit.setMinWidth(Region.USE_PREF_SIZE);
        why.setMinWidth(0);
        node = new HBox(
                4,
                words,
                Parts.spring(),
                tool(Feather.ROTATE_CCW, say.text("ui.anonymise.undo") + " (Ctrl+Z)", "finds-undo", requests::undo),
                tool(
                        Feather.CHEVRON_UP,
                        say.text("ui.anonymise.previous") + " (Shift+F8)",
                        "find-previous",
                        () -> model.step(true)),
                tool(
                        Feather.CHEVRON_DOWN,
                        say.text("ui.anonymise.next") + " (F8)",
                        "find-next",
                        () -> model.step(false)),
                why,
                commit);
        HBox.setMargin(commit, new Insets(0, 0, 0, 8));
        node.getStyleClass().add("transcript-head");
        node.setAlignment(Pos.CENTER_LEFT);
        model.review().addListener((property, before, now) -> tell());
        model.phase().addListener((property, before, now) -> tell());
        model.transcript().addListener((property, before, now) -> tell());
        tell();
    }

    Node node() {
        return node;
    }

    private static Button tool(Feather icon, String name, String id, Runnable act) {
        Button button = Parts.iconButton(icon, name, act);
        button.setId(id);
        return button;
    }

    private void tell() {
        int planned = model.review().get().planned();
        boolean mark = model.canMark();
        commit.setText(mark ? say.text("ui.anonymise.mark") : say.text("ui.anonymise.commit", planned));
        commit.setDisable(planned == 0 && !mark);
        why.setText(planned > 0 || mark ? "" : say.text("ui.anonymise.commit.why"));
        why.setManaged(planned == 0 && !mark);
        commit.setAccessibleHelp(why.getText());
        Optional<Transcript> open = model.openTranscript();
        title.setText(open.map(Transcript::title).orElse(""));
        told.setText(open.map(this::told).orElse(""));
    }

    private String told(Transcript transcript) {
        Tally tally = model.review().get().places(transcript.id());
        String kind = Kinds.name(say, transcript.fields().kind());
        return say.text("ui.anonymise.left", kind, tally.left(), tally.total());
    }

    private void pick() {
        new Picker(overlay, say.text("ui.anonymise.transcript.pick"), this::choices).open(title);
    }

    private List<Choice> choices(String typed) {
        return model.study().get().transcripts().stream()
                .filter(transcript ->
                        transcript.title().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .map(transcript -> new Choice(
                        transcript.title(),
                        say.text(
                                "ui.anonymise.transcript.left",
                                model.review().get().places(transcript.id()).left()),
                        "",
                        () -> open(transcript)))
                .toList();
    }

    private void open(Transcript transcript) {
        model.choose(Optional.empty());
        model.transcript().set(Optional.of(transcript.id()));
    }
}
