package no.utsagn.ui.start;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.app.RestoreBackup;
import no.utsagn.app.RestoreBackup.Found;
import no.utsagn.app.StudyCard;
import no.utsagn.base.Messages;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.parts.Parts;

/** Shows the backups of a study and how they differ from it, and opens one as a copy. */
public final class RestoreCard {

    private static final double WIDTH = 620;
    private static final double ROW = 52;

    private final Dialogs with;
    private final Messages say;
    private final Path study;
    private final Optional<StudyCard> now;
    private final Consumer<Path> open;
    private final ListView<Found> list = new ListView<>();

    /** @param open opens the copy */
    public RestoreCard(Dialogs with, Path study, Consumer<Path> open) {
        this.with = with;
        this.say = with.say();
        this.study = study;
        this.now = StudyCard.of(study);
        this.open = open;
    }

    /** Opens the list. */
    public void open() {
        DialogCard card =
                new DialogCard(say, with.overlay(), say.text("ui.restore.title"), WIDTH, say.text("ui.restore.go"));
        List<Found> backups = RestoreBackup.of(study);
        if (backups.isEmpty()) {
            card.with(Parts.wrapped(say.text("ui.restore.none", study.toString()), "body"));
            card.go().setDisable(true);
            card.open(card.go());
            return;
        }
        list.setId("backups");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(6, backups.size()) + 2);
        list.setCellFactory(view -> new Row());
        list.getItems().setAll(backups);
        list.getSelectionModel().selectFirst();
        card.with(
                Parts.wrapped(
                        now.map(c -> say.text("ui.restore.now", counts(c)))
                                .orElseGet(() -> say.text("ui.restore.unreadable")),
                        "body"),
                list,
                Parts.wrapped(say.text("ui.restore.how"), "muted", "small"));
        card.onGo(this::restore);
        card.open(list);
    }

    private String counts(StudyCard card) {
        return say.text("ui.restore.counts", card.transcripts(), card.codings(), card.codes(), card.memos());
    }

    private void restore() {
        Found chosen = list.getSelectionModel().getSelectedItem();
        with.files()
                .save(
                        say.text("ui.restore.go"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.study"), List.of("utsagn")),
                        String.valueOf(chosen.file().getFileName()))
                .ifPresent(target -> {
                    RestoreBackup.copy(chosen, target);
                    with.overlay().close();
                    open.accept(target);
                });
    }

    private final class Row extends ListCell<Found> {
        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Found backup, boolean empty) {
            super.updateItem(backup, empty);
            setText(null);
            setGraphic(empty || backup == null ? null : row(backup));
        }
    }

    private VBox row(Found backup) {
        String when = DateTimeFormatter.ofPattern(
                        "d. MMMM yyyy HH.mm", say.language().locale())
                .format(backup.at().atZone(ZoneId.systemDefault()));
        HBox head = new HBox(
                8,
                Parts.label(when, "bold"),
                Parts.spring(),
                Parts.label(backup.mayHoldGone() ? say.text("ui.restore.may-hold") : "", "small", "warning"));
        head.setAlignment(Pos.BASELINE_LEFT);
        String text = backup.card().map(this::against).orElseGet(() -> say.text("ui.restore.bad-copy"));
        VBox row = new VBox(2, head, Parts.label(text, "muted", "small"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** How much there is in a backup, and how much more or less than now. */
    private String against(StudyCard then) {
        return now.map(is -> say.text(
                        "ui.restore.against",
                        then.transcripts() + difference(then.transcripts(), is.transcripts()),
                        then.codings() + difference(then.codings(), is.codings()),
                        then.codes() + difference(then.codes(), is.codes()),
                        then.memos() + difference(then.memos(), is.memos())))
                .orElseGet(() -> counts(then));
    }

    private static String difference(int then, int is) {
        return then == is ? "" : (then > is ? " (+" : " (\u2212") + Math.abs(then - is) + ")";
    }
}
