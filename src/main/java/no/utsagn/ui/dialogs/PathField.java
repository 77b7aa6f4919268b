package no.utsagn.ui.dialogs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;

/** A field for a path, with a button that lets one choose it. */
public final class PathField extends HBox {

    private final TextField field = new TextField();

    /** @param id of the field, for those who look it up; @param choose asks for a file */
    public PathField(Messages say, String id, Supplier<Optional<Path>> choose) {
        super(8);
        field.setId(id);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button button = Parts.button(
                say.text("ui.choose"), () -> choose.get().ifPresent(path -> field.setText(path.toString())));
        button.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(field, button);
        setAlignment(Pos.CENTER_LEFT);
    }

    /** The field itself. */
    public TextField field() {
        return field;
    }

    /** What stands in it, if anything does. */
    public Optional<Path> path() {
        String text = field.getText().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    }
}
