package no.utsagn.ui.key.dialog;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.app.key.DeleteKey;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.base.Messages;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;
import org.kordamp.ikonli.feather.Feather;

/** Says what deleting the key does and what it leaves, in facts; then deletes it. */
final class DeleteDialog {

    private final Dialogs with;
    private final Messages say;
    private final KeyHolder holder;
    private final DeleteKey.Outlook outlook;

    DeleteDialog(Dialogs with, KeyHolder holder, DeleteKey.Outlook outlook) {
        this.with = with;
        this.say = with.say();
        this.holder = holder;
        this.outlook = outlook;
    }

    void open() {
        DialogCard card = new DialogCard(
                say,
                with.overlay(),
                KeyDialogs.titled(say.text("ui.key.delete.title")),
                KeyDialogs.WIDTH,
                say.text("ui.key.delete.go"));
        card.go().getStyleClass().setAll("button", "danger");
        boolean lost = outlook.file().isEmpty();
        CheckBox known = new CheckBox(say.text(lost ? "ui.key.delete.lost" : "ui.key.delete.known"));
        known.setId("delete-known");
        known.setWrapText(true);
        card.go().disableProperty().bind(known.selectedProperty().not());
        card.onGo(
                () -> card.run(with, Work.LOOKING_AT_KEY, progress -> new DeleteKey(holder).delete(lost), this::done));
        card.with(
                facts("ui.key.delete.goes", does()),
                facts("ui.key.delete.stays", left()),
                Parts.wrapped(say.text("ui.key.delete.claim"), "muted", "small"),
                known);
        card.open(known);
    }

    private Node[] does() {
        return new Node[] {
            line(
                    Feather.TRASH_2,
                    outlook.file()
                            .map(file -> say.text("ui.key.delete.file", file.toString()))
                            .orElseGet(() -> say.text("ui.key.delete.no-file"))),
            line(Feather.USER_X, say.text("ui.key.delete.names", outlook.people(), outlook.replaced())),
            line(Feather.HASH, say.text("ui.key.delete.hashes")),
            line(Feather.ROTATE_CCW, say.text("ui.key.delete.no-undo"))
        };
    }

    private Node[] left() {
        return new Node[] {
            line(
                    Feather.ALERT_TRIANGLE,
                    say.text(outlook.namesLeft() ? "ui.key.delete.names-left" : "ui.key.delete.no-names-left")),
            line(Feather.USERS, say.text("ui.key.delete.few", outlook.few(), outlook.groupSize())),
            line(Feather.ARCHIVE, say.text("ui.key.delete.backups", outlook.formerBackups())),
            line(Feather.EYE, say.text("ui.key.delete.indirect"))
        };
    }

    private Node facts(String heading, Node... lines) {
        VBox box = new VBox(6, Parts.label(say.text(heading), "field-name"));
        box.getChildren().addAll(lines);
        return box;
    }

    private static Node line(Feather icon, String words) {
        HBox line = new HBox(
                8,
                Parts.icon(icon, icon == Feather.ALERT_TRIANGLE ? "warning" : "muted"),
                Parts.wrapped(words, "small"));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private void done(int formerBackups) {
        with.overlay().close();
        if (formerBackups > 0) {
            new KeyDialogs(with, holder).purge(formerBackups, () -> {});
        }
    }
}
