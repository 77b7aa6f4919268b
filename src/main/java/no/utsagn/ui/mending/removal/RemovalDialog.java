package no.utsagn.ui.mending.removal;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.removal.Going;
import no.utsagn.app.removal.RemoveFromStudy;
import no.utsagn.app.removal.RemoveFromStudy.Removed;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;
import org.kordamp.ikonli.feather.Feather;

/**
 * Takes a transcript or a participant out, so that it can be undone. The way to remove it for good, where consent is
 * withdrawn, leads from here to a page of its own.
 */
public final class RemovalDialog {

    private static final double WIDTH = 520;

    private final Dialogs with;
    private final Messages say;
    private final OpenStudy open;
    private final RemoveFromStudy removing;

    public RemovalDialog(Dialogs with, OpenStudy open) {
        this.with = with;
        this.say = with.say();
        this.open = open;
        this.removing = new RemoveFromStudy(open);
    }

    /** Shows what goes with a transcript. */
    public void transcript(Id<Transcript> id, String title) {
        show(removing.transcript(id), title);
    }

    /** Shows what goes with a participant. */
    public void participant(Id<Participant> id, String name) {
        show(removing.participant(id), name);
    }

    private void show(Going going, String name) {
        boolean transcript = going.kind() == Tombstone.Kind.TRANSCRIPT;
        DialogCard card = new DialogCard(
                say,
                with.overlay(),
                say.text(transcript ? "ui.remove.title" : "ui.remove.title.person", name),
                WIDTH,
                say.text("ui.remove.go"),
                () -> {
                    removing.remove(going);
                    with.overlay().close();
                });
        Hyperlink forGood = new Hyperlink(say.text("ui.remove.for-good"));
        forGood.setId("remove-for-good");
        forGood.setOnAction(event -> {
            with.overlay().close();
            showForGood(going, name);
        });
        card.with(Parts.label(say.text("ui.remove.lead"), "muted"), lines(going));
        if (going.wordsStay()) {
            card.with(note(Feather.INFO, say.text("ui.remove.words-stay")));
        }
        card.with(Parts.wrapped(say.text("ui.remove.undo"), "muted"), new HBox(forGood));
        card.open(card.go());
    }

    private void showForGood(Going going, String name) {
        DialogCard card = new DialogCard(
                say, with.overlay(), say.text("ui.remove.good.title", name), WIDTH, say.text("ui.remove.good.go"));
        card.go().getStyleClass().setAll("button", "danger");
        KeyFields key = new KeyFields(with, open);
        card.go().disableProperty().bind(key.missing());
        card.onGo(() -> {
            Function<Function<Optional<HeldKey>, Removed>, Removed> opener = key.opener();
            card.run(
                    with,
                    Work.REMOVING,
                    progress -> opener.apply(held -> removing.removeForGood(going, held)),
                    this::done);
        });
        card.with(note(Feather.ALERT_TRIANGLE, say.text("ui.remove.good.lead")), lines(going));
        if (going.wordsStay()) {
            card.with(note(Feather.INFO, say.text("ui.remove.words-stay")));
        }
        card.with(key.node(), Parts.wrapped(say.text("ui.remove.good.elsewhere"), "muted"));
        card.open(card.go());
    }

    private void done(Removed removed) {
        with.overlay().close();
        if (!removed.keyStillKnows() && removed.formerBackups() == 0) {
            return;
        }
        boolean backups = removed.formerBackups() > 0;
        DialogCard card = new DialogCard(
                say,
                with.overlay(),
                say.text("ui.remove.left.title"),
                WIDTH,
                say.text(backups ? "ui.remove.left.purge" : "ui.close"));
        card.onGo(() -> {
            if (backups) {
                open.purgeFormerBackups();
            }
            with.overlay().close();
        });
        if (!backups) {
            card.withoutCancel();
        }
        if (removed.keyStillKnows()) {
            card.with(note(Feather.KEY, say.text("ui.remove.left.key")));
        }
        if (backups) {
            card.with(note(Feather.ARCHIVE, say.text("ui.remove.left.backups", removed.formerBackups())));
        }
        card.open(card.go());
    }

    private Node lines(Going going) {
        VBox box = new VBox(6);
        box.setId("going");
        GoingLines.of(say, going).forEach(line -> box.getChildren().add(note(Feather.MINUS, line)));
        return box;
    }

    private static HBox note(Feather icon, String words) {
        HBox line = new HBox(
                8, Parts.icon(icon, icon == Feather.ALERT_TRIANGLE ? "warning" : "muted"), Parts.wrapped(words));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
