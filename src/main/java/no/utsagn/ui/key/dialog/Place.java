package no.utsagn.ui.key.dialog;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.utsagn.app.key.Disks;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.KeyProposal;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.dialogs.PathField;
import no.utsagn.ui.parts.Parts;

/** Asks where a key is to lie: proposes a place apart from the study, and warns of its folder. */
final class Place {

    private final PathField field;
    private final VBox node;

    Place(Dialogs with, KeyHolder holder) {
        Messages say = with.say();
        Path study = holder.study().path();
        Path proposed = new KeyProposal(Disks.ofThisMachine(), Path.of(System.getProperty("user.home", "."))).of(study);
        field = new PathField(say, "key-place", () -> with.files()
                .save(say.text("ui.key.place"), kind(say), String.valueOf(proposed.getFileName())));
        field.field().setText(proposed.toString());
        Label beside = Parts.wrapped(say.text("ui.replace.beside"), "warning", "small");
        beside.setId("key-beside");
        beside.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> field.path()
                                .filter(path -> KeyHolder.isBeside(path, study))
                                .isPresent(),
                        field.field().textProperty()));
        beside.managedProperty().bind(beside.visibleProperty());
        node = new VBox(4, DialogCard.field(say.text("ui.key.place"), field, say.text("ui.key.place.help")), beside);
    }

    static FileChoice.Kind kind(Messages say) {
        return new FileChoice.Kind(say.text("ui.kind-of-file.key"), List.of("utsagnkey"));
    }

    VBox node() {
        return node;
    }

    PathField field() {
        return field;
    }

    Path path() {
        return field.path().orElseThrow(() -> Problem.of("ui.replace.no-place").exception());
    }
}
