package no.utsagn.ui.anonymise.page;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.language.CaseRegime;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The pane in the middle: head, who speaks, the words, and what the lines under them mean. */
public final class ReadingPane {

    /** What can be asked for. */
    public interface Requests {
        /** Takes the last decision back. */
        void undo();

        /** Writes what is accepted into the texts. */
        void commit();

        /** Asks who a voice is. */
        void voice(Id<Speaker> speaker);

        /** Asks which voice is meant, then who it is. */
        void voices();
    }

    private final AnonymiseModel model;
    private final Voices voices;
    private final VBox node;

    public ReadingPane(Messages say, AnonymiseModel model, Overlay overlay, TextPane text, Requests requests) {
        this.model = model;
        this.voices = new Voices(say, new Voices.Requests() {
            @Override
            public void voice(Id<Speaker> speaker) {
                requests.voice(speaker);
            }

            @Override
            public void voices() {
                requests.voices();
            }
        });
        PageHead head = new PageHead(say, model, overlay, new PageHead.Requests() {
            @Override
            public void undo() {
                requests.undo();
            }

            @Override
            public void commit() {
                requests.commit();
            }
        });
        VBox.setVgrow(text.node(), Priority.ALWAYS);
        node = new VBox(head.node(), voices.node(), lowerCase(say), text.node(), new Legend(say).node());
        node.getStyleClass().add("pane");
        node.setMinWidth(0);
        model.study().addListener((property, before, now) -> show());
        model.transcript().addListener((property, before, now) -> show());
        show();
    }

    public Node node() {
        return node;
    }

    private Label lowerCase(Messages say) {
        Label label = Parts.wrapped(say.text("ui.anonymise.lower-case"), "lower-case-note", "small");
        label.setGraphic(Parts.icon(Feather.INFO, "muted"));
        label.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.openTranscript()
                                .filter(transcript -> CaseRegime.of(transcript.text()) == CaseRegime.NO_CAPITALS)
                                .isPresent(),
                        model.study(),
                        model.transcript()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void show() {
        voices.show(model.study().get(), model.openTranscript());
    }
}
