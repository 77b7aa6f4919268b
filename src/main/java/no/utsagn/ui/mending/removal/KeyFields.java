package no.utsagn.ui.mending.removal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.base.Messages;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.dialogs.PathField;

/** Asks for the key of a study, so that it forgets who left as well; one may go on without it, knowingly. */
final class KeyFields {

    private final Dialogs with;
    private final OpenStudy open;
    private final PathField place;
    private final PasswordField passphrase = new PasswordField();
    private final CheckBox without;
    private final VBox node;
    /** Decided once: if the key is locked while the dialog stands, that is told and nothing goes without it. */
    private final boolean held;

    KeyFields(Dialogs with, OpenStudy open) {
        this.with = with;
        this.held = with.keyIsOpen();
        this.open = open;
        Messages say = with.say();
        FileChoice.Kind keys = new FileChoice.Kind(say.text("ui.kind-of-file.key"), List.of("utsagnkey"));
        place = new PathField(say, "removal-key", () -> with.files().open(say.text("ui.replace.key"), keys));
        with.key().flatMap(KeyHolder::place).ifPresent(path -> place.field().setText(path.toString()));
        passphrase.setId("removal-passphrase");
        without = new CheckBox(say.text("ui.remove.without-key"));
        without.setId("removal-without-key");
        without.setWrapText(true);
        place.disableProperty().bind(without.selectedProperty());
        passphrase.disableProperty().bind(without.selectedProperty());
        node = new VBox(
                8,
                DialogCard.field(say.text("ui.replace.key"), place, ""),
                DialogCard.field(say.text("ui.replace.passphrase"), passphrase, ""),
                without);
        boolean asked = isAsked();
        node.setVisible(asked);
        node.setManaged(asked);
    }

    VBox node() {
        return node;
    }

    private boolean isAsked() {
        return !held
                && open.now().facts().key().isPresent()
                && open.now().facts().keyDeleted().isEmpty();
    }

    /** Whether something has still to be told. */
    BooleanBinding missing() {
        boolean asked = isAsked();
        return Bindings.createBooleanBinding(
                () -> asked
                        && !without.isSelected()
                        && (place.path().isEmpty() || passphrase.getText().isEmpty()),
                place.field().textProperty(),
                passphrase.textProperty(),
                without.selectedProperty());
    }

    /** What opens the key for some work and closes it again; read from the fields now, to be run in a job. */
    <R> Function<Function<Optional<HeldKey>, R>, R> opener() {
        if (held) {
            return work -> with.useKey(held -> work.apply(Optional.of(held)));
        }
        if (!isAsked() || without.isSelected() || place.path().isEmpty()) {
            return work -> work.apply(Optional.empty());
        }
        char[] secret = passphrase.getText().toCharArray();
        passphrase.clear();
        return work -> {
            try (HeldKey held = HeldKey.open(open, place.path().orElseThrow(), secret)) {
                return work.apply(Optional.of(held));
            } finally {
                Arrays.fill(secret, '\0');
            }
        };
    }
}
