package no.utsagn.ui.anonymise.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.anonymise.model.AnonymiseModel.Phase;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;

/** Says how far it came where somebody has stopped looking for names, and lets the rest be looked through. */
final class Rest {

    private final Messages say;
    private final AnonymiseModel model;
    private final Label told = Parts.label("", "small");
    private final HBox node;

    Rest(Messages say, AnonymiseModel model) {
        this.say = say;
        this.model = model;
        told.setId("find-rest-told");
        told.setMinWidth(0);
        Button rest = Panel.link(say.text("ui.anonymise.rest"), model::find);
        rest.setId("find-rest");
        node = new HBox(8, told, Parts.spring(), rest);
        node.setAlignment(Pos.CENTER_LEFT);
        model.phase().addListener((property, before, now) -> show());
        model.missing().addListener((property, before, now) -> show());
        model.study().addListener((property, before, now) -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        int missing = model.missing().get();
        int all = model.study().get().transcripts().size();
        boolean now = model.phase().get() == Phase.DONE && missing > 0;
        told.setText(say.text("ui.anonymise.rest.told", all - missing, all));
        node.setVisible(now);
        node.setManaged(now);
    }
}
