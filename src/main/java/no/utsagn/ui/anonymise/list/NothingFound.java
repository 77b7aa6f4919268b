package no.utsagn.ui.anonymise.list;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.anonymise.model.AnonymiseModel.Phase;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the place of the list as long as there is none: the first step, that it is coming, or what went wrong. */
final class NothingFound {

    private final Messages say;
    private final AnonymiseModel model;
    private final StackPane node = new StackPane();

    NothingFound(Messages say, AnonymiseModel model) {
        this.say = say;
        this.model = model;
        model.phase().addListener((property, before, now) -> show());
        model.review().addListener((property, before, now) -> show());
        model.study().addListener((property, before, now) -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        boolean empty = model.review().get().items().isEmpty();
        Phase phase = model.phase().get();
        node.setVisible(empty || phase == Phase.NOT_YET || phase == Phase.FAILED);
        if (node.isVisible()) {
            node.getChildren().setAll(card(phase));
        }
    }

    private VBox card(Phase phase) {
        return switch (phase) {
            case NOT_YET ->
                Parts.empty(
                        Feather.SHIELD, say.text("ui.anonymise.empty"), say.text("ui.anonymise.empty.text"), find());
            case LOOKING ->
                Parts.empty(Feather.LOADER, say.text("ui.anonymise.looking"), say.text("ui.anonymise.looking.text"));
            case DONE ->
                Parts.empty(
                        Feather.CHECK_CIRCLE, say.text("ui.anonymise.nothing"), say.text("ui.anonymise.nothing.text"));
            case FAILED ->
                Parts.empty(
                        Feather.ALERT_TRIANGLE,
                        say.text("ui.anonymise.failed"),
                        model.problem().get().map(say::text).orElse(""),
                        Parts.button(say.text("ui.anonymise.again"), model::find));
        };
    }

    private Button find() {
        Button find = Parts.button(say.text("ui.anonymise.find"), model::find, "accent");
        find.setId("find-names");
        return find;
    }
}
