package no.utsagn.ui.team.page;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import no.utsagn.codebook.Code;
import no.utsagn.merge.Field;
import no.utsagn.merge.codes.field.CodeValue;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.team.words.Sayings;

/** What a code says of itself that only one side has. */
final class NewCode {

    private NewCode() {}

    /** Its definition, as far as it has one. */
    static Node of(Sayings sayings, Code code) {
        GridPane fields = new GridPane();
        fields.setHgap(12);
        fields.setVgap(10);
        int row = 0;
        for (Field field : CodeValue.TEXTS) {
            String words = CodeValue.of(code.fields(), field);
            if (!words.isBlank()) {
                Label name = Parts.wrapped(sayings.fields().name(field), "bold");
                name.setMinWidth(FieldRow.NAME);
                name.setPrefWidth(FieldRow.NAME);
                name.setMaxWidth(FieldRow.NAME);
                Label text = Parts.wrapped(words);
                text.setMaxWidth(Double.MAX_VALUE);
                GridPane.setHgrow(text, Priority.ALWAYS);
                RowConstraints top = new RowConstraints();
                top.setValignment(javafx.geometry.VPos.TOP);
                fields.getRowConstraints().add(top);
                fields.addRow(row++, name, text);
            }
        }
        VBox box = new VBox(fields);
        box.setId("new-code");
        box.setVisible(row > 0);
        box.setManaged(row > 0);
        return box;
    }
}
