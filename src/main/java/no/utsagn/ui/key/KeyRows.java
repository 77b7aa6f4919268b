package no.utsagn.ui.key;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.app.key.KeyCare;
import no.utsagn.app.key.KeyState;
import no.utsagn.base.Messages;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.key.dialog.KeyDialogs;
import no.utsagn.ui.key.dialog.KeyWords;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;
import org.kordamp.ikonli.feather.Feather;

/** The lines below the state of the key: where it lies, how it is locked, which backups still hold originals. */
final class KeyRows {

    /** What takes asking the disk. */
    private record Facts(Optional<Instant> passphrase, int formerBackups, int missing) {}

    private final Dialogs with;
    private final Messages say;
    private final KeyModel model;
    private final KeyDialogs dialogs;
    private final Label since = Parts.wrapped("", "muted", "small");
    private final VBox backups = new VBox();
    private final VBox missing = new VBox();

    KeyRows(Dialogs with, KeyModel model, KeyDialogs dialogs) {
        this.with = with;
        this.say = with.say();
        this.model = model;
        this.dialogs = dialogs;
        since.setId("key-since");
        backups.setId("key-backups");
        missing.setId("key-missing-words");
    }

    Node place(KeyState state) {
        Path place = state.place().orElseThrow();
        Label path = Parts.label(place.toString());
        path.setId("key-path");
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.setMinWidth(0);
        Parts.tip(path, place.toString());
        boolean beside = state.isBeside();
        Label apart = Parts.wrapped(say.text(KeyWords.apart(state.apart())), "small", beside ? "warning" : "muted");
        apart.setId("key-apart");
        Optional<Button> move = beside && state.isOpen()
                ? Optional.of(Parts.button(say.text("ui.key.move"), dialogs::move))
                : Optional.empty();
        move.ifPresent(button -> button.setId("key-move"));
        return row(
                beside ? Feather.ALERT_TRIANGLE : Feather.HARD_DRIVE, beside ? "warning" : "muted", path, apart, move);
    }

    Node passphrase() {
        return row(Feather.KEY, "muted", Parts.label(say.text("ui.key.by-passphrase")), since, Optional.empty());
    }

    /** That words are in another key, where they are. */
    Node missing() {
        return missing;
    }

    Node backups() {
        return backups;
    }

    private static HBox row(Feather icon, String look, Label first, Label second, Optional<Button> act) {
        VBox words = new VBox(2, first, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, Parts.icon(icon, look), words);
        row.setAlignment(Pos.CENTER_LEFT);
        act.ifPresent(button -> {
            button.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(button);
        });
        return row;
    }

    /** Asks the disk, away from the screen. */
    void load() {
        with.run(
                Work.LOOKING_AT_KEY,
                progress -> new Facts(
                        new KeyCare(model.holder()).passphraseSince(),
                        model.holder().study().formerBackups(),
                        missingWords()),
                this::show,
                problem -> {});
    }

    /** Of how many places the open key does not have the words; none while it is locked. */
    private int missingWords() {
        return model.held()
                .map(key -> key.missing(model.holder().study().now()))
                .orElse(0);
    }

    private void show(Facts facts) {
        missing.getChildren().clear();
        if (facts.missing() > 0) {
            Button takeIn = Parts.button(say.text("ui.key.take-in.short"), dialogs::takeIn);
            takeIn.setId("key-take-in");
            missing.getChildren()
                    .add(row(
                            Feather.USERS,
                            "warning",
                            Parts.wrapped(say.text("ui.key.words-missing", facts.missing())),
                            Parts.wrapped(say.text("ui.key.words-missing.text"), "muted", "small"),
                            Optional.of(takeIn)));
        }
        since.setText(facts.passphrase()
                .map(when -> say.text("ui.key.since", day(when)))
                .orElse(""));
        since.setManaged(facts.passphrase().isPresent());
        backups.getChildren().clear();
        int former = facts.formerBackups();
        if (former > 0) {
            Button purge = Parts.button(say.text("ui.key.purge"), () -> dialogs.purge(former, this::load));
            purge.setId("key-purge");
            backups.getChildren()
                    .add(row(
                            Feather.ARCHIVE,
                            "warning",
                            Parts.label(say.text("ui.key.backups", former)),
                            Parts.wrapped(say.text("ui.key.backups.text"), "muted", "small"),
                            Optional.of(purge)));
        }
    }

    /** "3. november 2026". */
    String day(Instant when) {
        return DateTimeFormatter.ofPattern("d. MMMM yyyy", say.language().locale())
                .format(when.atZone(ZoneId.systemDefault()));
    }
}
