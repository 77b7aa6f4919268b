package no.utsagn.ui.work;

import javafx.scene.control.Label;
import no.utsagn.app.StudyInfo;
import no.utsagn.base.Messages;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** Tells in the top bar where the names are: still in the texts, in a locked key, or nowhere yet. */
public final class KeyStateLabel {

    private final Messages say;
    private final Label label = new Label();

    public KeyStateLabel(Messages say, DeskModel desk) {
        this.say = say;
        label.getStyleClass().add("key-state");
        label.setId("key-state");
        desk.study().addListener((property, before, now) -> show(now));
        show(desk.study().get());
    }

    /** What is put into the window. */
    public Label node() {
        return label;
    }

    private void show(Study study) {
        boolean names = StudyInfo.namesLeft(study);
        boolean key = study.facts().key().isPresent();
        label.getStyleClass().remove("warning");
        if (names) {
            label.getStyleClass().add("warning");
            label.setText(say.text("ui.key.none"));
            label.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE));
            Parts.tip(label, say.text("ui.key.none.tip"));
        } else {
            label.setText(say.text(key ? "ui.key.locked" : "ui.key.no"));
            label.setGraphic(Parts.icon(key ? Feather.LOCK : Feather.KEY));
            Parts.tip(label, say.text(key ? "ui.key.locked.tip" : "ui.key.no.tip"));
        }
    }
}
