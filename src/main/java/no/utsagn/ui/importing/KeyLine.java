package no.utsagn.ui.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.dialogs.PathField;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;
import org.kordamp.ikonli.feather.Feather;

/** A line that tells what a locked or deleted key means for new files, with the way to open it. */
final class KeyLine {

    private static final double WIDTH = 520;

    private final Messages say;
    private final Dialogs with;
    private final BatchModel batch;
    private final HBox node = new HBox(8);

    KeyLine(Dialogs with, BatchModel batch) {
        this.say = with.say();
        this.with = with;
        this.batch = batch;
        node.getStyleClass().add("key-line");
        node.setAlignment(Pos.CENTER_LEFT);
        node.setId("import-key");
        batch.batch().addListener((InvalidationListener) observable -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        Optional<Problem> notice = batch.keyNotice();
        node.setVisible(notice.isPresent());
        node.setManaged(notice.isPresent());
        node.getChildren().clear();
        notice.ifPresent(this::show);
    }

    private void show(Problem notice) {
        boolean deleted = notice.key().equals("intake.key-deleted");
        Label words = Parts.label(say.text(deleted ? "ui.import.key.deleted" : "ui.import.key.locked"), "small");
        Parts.tip(words, say.text(notice));
        words.setAccessibleHelp(say.text(notice));
        words.setMinWidth(0);
        node.getChildren().addAll(Parts.icon(Feather.LOCK, "muted"), words);
        if (!deleted) {
            Button open = Panel.link(say.text("ui.import.key.open"), this::open);
            open.setId("open-key");
            open.getStyleClass().add("small");
            node.getChildren().add(open);
        }
    }

    private void open() {
        PathField place = new PathField(say, "key-place", () -> with.files()
                .open(
                        say.text("ui.replace.key"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.key"), List.of("utsagnkey"))));
        PasswordField secret = new PasswordField();
        secret.setId("passphrase");
        DialogCard card = new DialogCard(
                say, with.overlay(), say.text("ui.import.key.title"), WIDTH, say.text("ui.import.key.go"));
        card.onGo(() -> place.path().ifPresent(path -> unlock(card, path, secret)));
        card.go()
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> place.field().getText().isBlank()
                                || secret.getText().isEmpty(),
                        place.field().textProperty(),
                        secret.textProperty()));
        card.with(
                Parts.wrapped(say.text("ui.import.key.lead"), "muted"),
                DialogCard.field(say.text("ui.replace.key"), place, ""),
                DialogCard.field(say.text("ui.replace.passphrase"), secret, ""));
        card.open(place.field());
    }

    private void unlock(DialogCard card, Path place, PasswordField secret) {
        char[] words = secret.getText().toCharArray();
        Intake before = batch.intake();
        card.run(
                with,
                Work.OPENING,
                progress -> {
                    try {
                        return before.withKey(place, words);
                    } finally {
                        Arrays.fill(words, '\0');
                    }
                },
                knowing -> {
                    with.overlay().close();
                    batch.ask(knowing);
                });
    }
}
