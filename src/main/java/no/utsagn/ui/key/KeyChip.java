package no.utsagn.ui.key;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.app.StudyInfo;
import no.utsagn.app.key.KeyState;
import no.utsagn.base.Messages;
import no.utsagn.study.Study;
import no.utsagn.ui.key.dialog.KeyWords;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** Tells in the top bar how the key is and whether names are left in the texts; pressing it shows the key's card. */
final class KeyChip {

    private final Messages say;
    private final ReadOnlyObjectProperty<Study> study;
    private final KeyModel model;
    private final Button button = new Button();
    private final Label names = new Label("", Parts.icon(Feather.ALERT_TRIANGLE));
    private final HBox node = new HBox(2, names, button);

    KeyChip(Messages say, KeyModel model, ReadOnlyObjectProperty<Study> study, Runnable press) {
        this.say = say;
        this.model = model;
        this.study = study;
        button.setId("key-state");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> press.run());
        names.setId("names-left");
        names.getStyleClass().addAll("key-state", "warning");
        names.setMinWidth(Region.USE_PREF_SIZE);
        names.setAccessibleText(say.text("ui.key.none.tip"));
        Parts.tip(names, say.text("ui.key.none.tip"));
        node.setAlignment(Pos.CENTER_RIGHT);
        model.state().addListener((property, before, now) -> show());
        study.addListener((property, before, now) -> show());
        show();
    }

    Region node() {
        return node;
    }

    private void show() {
        KeyState state = model.state().get();
        boolean left = StudyInfo.namesLeft(study.get());
        boolean none = state.kind() == KeyState.Kind.NONE;
        names.setVisible(left && !none);
        names.setManaged(left && !none);
        switch (state.kind()) {
            case NONE -> {
                if (left) {
                    put(Feather.ALERT_TRIANGLE, "ui.key.none", "ui.key.none.tip", "warning");
                } else {
                    put(Feather.KEY, "ui.key.no", "ui.key.no.tip", "quiet");
                }
            }
            case LOCKED -> put(Feather.LOCK, "ui.key.locked", "ui.key.locked.tip", "quiet");
            case OPEN -> {
                if (state.why().isEmpty()) {
                    put(Feather.UNLOCK, "ui.key.open", "ui.key.open.tip", "open");
                } else {
                    put(Feather.ALERT_TRIANGLE, "ui.key.open", KeyWords.why(state), "open");
                }
            }
            case MISSING, FOREIGN -> put(Feather.ALERT_TRIANGLE, "ui.key.missing", KeyWords.why(state), "warning");
            case DELETED -> put(Feather.USER_X, "ui.key.deleted", "ui.key.deleted.tip", "quiet");
        }
    }

    private void put(Feather icon, String textKey, String tipKey, String look) {
        button.setText(say.text(textKey));
        button.setGraphic(Parts.icon(icon));
        button.getStyleClass().setAll(List.of("button", "key-state", look));
        button.setAccessibleText(say.text(textKey) + ". " + say.text(tipKey));
        Parts.tip(button, say.text(tipKey));
    }
}
