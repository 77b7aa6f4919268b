package no.utsagn.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The foot of the assistant: where names stay, what is not done, and the three buttons. */
final class Foot {

    private final ImportModel model;
    private final Button back;
    private final Button go;
    private final Label goText = new Label();
    private final Label why = Parts.label("", "small");
    private final HBox node;

    Foot(Messages say, ImportModel model, Runnable cancel, Runnable next) {
        this.model = model;
        Label names = Parts.label(model.whereNamesGo(), "muted", "small");
        names.setGraphic(Parts.icon(Feather.INFO, "muted"));
        Parts.tip(names, model.whereNamesGo());
        names.setMinWidth(0);
        Label cancelText = new Label(say.text("ui.cancel"));
        Button leave = keyed(cancelText, "Esc", cancel);
        leave.setId("import-cancel");
        back = Parts.button(say.text("ui.import.back"), model::back);
        back.setGraphic(Parts.icon(Feather.ARROW_LEFT));
        back.setId("import-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        go = keyed(goText, "Ctrl+Enter", next);
        go.setId("import-go");
        go.getStyleClass().add("accent");
        why.setMinWidth(Region.USE_PREF_SIZE);
        node = new HBox(8, names, Parts.spring(), why, gap(), leave, back, go);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("assistant-foot");
        model.step().addListener((property, before, now) -> show());
        model.batch().batch().addListener((property, before, now) -> show());
        model.batch().busy().addListener((property, before, now) -> show());
        show();
    }

    Node node() {
        return node;
    }

    private static Region gap() {
        Region gap = new Region();
        gap.setMinWidth(8);
        return gap;
    }

    private static Button keyed(Label text, String key, Runnable action) {
        Button button = new Button();
        Label cap = Parts.keycap(key);
        cap.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(8, text, cap);
        content.setAlignment(Pos.CENTER);
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.textProperty().bind(text.textProperty());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show() {
        boolean first = model.step().get() == Step.FILES;
        back.setVisible(!first);
        back.setManaged(!first);
        goText.setText(model.goName());
        String hindrance = model.hindrance().orElse("");
        go.setDisable(!hindrance.isEmpty());
        go.setAccessibleHelp(hindrance);
        String later = first ? "" : model.later().orElse("");
        why.setText(hindrance.isEmpty() ? later : hindrance);
        boolean asks = hindrance.isEmpty() && !later.isEmpty();
        why.setGraphic(asks ? Parts.icon(Feather.ALERT_TRIANGLE, "warning") : null);
        why.getStyleClass().removeAll("muted", "warning");
        why.getStyleClass().add(asks ? "warning" : "muted");
    }
}
