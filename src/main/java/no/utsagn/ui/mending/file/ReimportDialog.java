package no.utsagn.ui.mending.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.correct.ReimportTranscript;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.mending.effect.ConsequencesPane;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;
import org.kordamp.ikonli.feather.Feather;

/** Takes in a corrected file for a transcript: shows what differs and what that does, then makes it one step. */
public final class ReimportDialog {

    private static final double WIDTH = 920;
    private static final double ROOM = 330;
    private static final int ROWS = 3;

    private final Dialogs with;
    private final Messages say;
    private final OpenStudy open;
    private final ReimportTranscript reimporting;

    public ReimportDialog(Dialogs with, OpenStudy open) {
        this.with = with;
        this.say = with.say();
        this.open = open;
        this.reimporting = new ReimportTranscript(open);
    }

    /** Asks for the file. */
    public void open(Id<Transcript> transcript) {
        with.files()
                .open(
                        say.text("ui.reimport.choose"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.transcript"), FileChoice.TRANSCRIPTS))
                .ifPresent(file -> open(transcript, file));
    }

    /** Reads a file and shows what it changes. */
    public void open(Id<Transcript> transcript, Path file) {
        Study before = open.now();
        with.run(
                Work.COMPARING,
                progress ->
                        new ReimportModel(reimporting.propose(file, Optional.of(transcript), Optional.empty()), before),
                this::show);
    }

    private void show(ReimportModel model) {
        DialogCard card = new DialogCard(
                say,
                with.overlay(),
                say.text("ui.reimport.title", model.reimport().title()),
                WIDTH,
                say.text("ui.reimport.go"));
        card.onGo(() -> card.run(
                with,
                Work.TAKING_IN,
                progress -> {
                    reimporting.apply(model.reimport());
                    return model;
                },
                done -> with.overlay().close()));
        if (model.reimport().anotherText()) {
            card.with(note(Feather.ALERT_TRIANGLE, say.text("ui.reimport.another")));
        }
        if (!model.reimport().newcomers().isEmpty()) {
            card.with(note(
                    Feather.USER_PLUS,
                    say.text(
                            "ui.reimport.newcomers",
                            String.join(", ", model.reimport().newcomers()))));
        }
        ConsequencesPane consequences = new ConsequencesPane(say, ROWS);
        consequences.show(model.consequences());
        DifferencePane differences = new DifferencePane(say, model);
        differences.node().setPrefHeight(ROOM);
        differences.node().setMinHeight(160);
        card.with(counts(model), differences.node(), consequences.node());
        card.open(card.go());
    }

    private Node counts(ReimportModel model) {
        HBox counts = new HBox(8);
        for (String text : List.of(
                say.text("ui.reimport.count.changed", model.count(TurnChange.Kind.CHANGED)),
                say.text("ui.reimport.count.new", model.count(TurnChange.Kind.NEW)),
                say.text("ui.reimport.count.gone", model.count(TurnChange.Kind.GONE)),
                say.text("ui.reimport.count.same", model.count(TurnChange.Kind.SAME)))) {
            Region badge = Parts.label(text, "badge");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            counts.getChildren().add(badge);
        }
        counts.setId("reimport-counts");
        return counts;
    }

    private static Node note(Feather icon, String words) {
        HBox line = new HBox(
                8, Parts.icon(icon, icon == Feather.ALERT_TRIANGLE ? "warning" : "muted"), Parts.wrapped(words));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
