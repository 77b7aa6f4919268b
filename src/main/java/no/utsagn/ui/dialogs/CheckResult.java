package no.utsagn.ui.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.app.print.Printed;
import no.utsagn.base.Messages;
import no.utsagn.disclosure.check.CheckReport;
import no.utsagn.disclosure.check.Finding;
import no.utsagn.disclosure.check.Severity;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** What the check found: errors stop, warnings need a named person's yes, and what was looked for in vain is told too. */
final class CheckResult {

    private static final double WIDTH = 680;
    private static final int MOST = 200;

    private final Dialogs with;
    private final Messages say;
    private final Printed printed;
    private final Path file;
    private final Consumer<String> accept;

    /** @param accept prints after all, as the person of this name wants */
    CheckResult(Dialogs with, Printed printed, Path file, Consumer<String> accept) {
        this.with = with;
        this.say = with.say();
        this.printed = printed;
        this.file = file;
        this.accept = accept;
    }

    /** @param leaveOrder closes the dialog below, once the chapter is written */
    void show(Runnable leaveOrder) {
        CheckReport report = printed.report();
        if (printed.isWritten()) {
            leaveOrder.run();
            written();
        } else if (report.errors().isEmpty()) {
            warnings(report);
        } else {
            DialogCard card = new DialogCard(
                    say,
                    with.overlay(),
                    say.text("ui.check.errors.title"),
                    WIDTH,
                    say.text("ui.close"),
                    with.overlay()::close);
            card.withoutCancel();
            card.with(counts(report), list(report.findings()));
            card.open(card.go());
        }
    }

    private void written() {
        DialogCard card = new DialogCard(
                say, with.overlay(), say.text("ui.export.done"), WIDTH, say.text("ui.close"), with.overlay()::close);
        card.withoutCancel();
        card.with(
                Parts.wrapped(
                        say.text("ui.export.done.text", printed.excerpts(), printed.people(), printed.words()), "body"),
                Parts.wrapped(file.toString(), "muted", "small"),
                counts(printed.report()));
        card.open(card.go());
    }

    private void warnings(CheckReport report) {
        TextField name = new TextField();
        name.setId("accepted-by");
        DialogCard card = new DialogCard(
                say,
                with.overlay(),
                say.text("ui.check.warnings.title"),
                WIDTH,
                say.text("ui.check.accept"),
                () -> accept.accept(name.getText().strip()));
        card.go().disableProperty().bind(name.textProperty().isEmpty());
        card.with(
                counts(report),
                list(report.findings()),
                DialogCard.field(say.text("ui.check.name"), name, say.text("ui.check.name.help")));
        card.open(name);
    }

    private Node counts(CheckReport report) {
        return Parts.wrapped(
                say.text(
                        "ui.check.counts",
                        report.errors().size(),
                        report.warnings().size(),
                        report.passed().size()),
                "muted",
                "small");
    }

    private Node list(List<Finding> findings) {
        VBox list = new VBox(10);
        findings.stream().limit(MOST).map(this::row).forEach(list.getChildren()::add);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setPrefHeight(Math.min(320, findings.size() * 74 + 8));
        return scroll;
    }

    private String where(Finding finding) {
        String place = finding.place().said(say);
        return finding.words().isBlank() ? place : place + ": " + finding.words();
    }

    private Node row(Finding finding) {
        boolean error = finding.severity() == Severity.ERROR;
        VBox words = new VBox(
                2,
                Parts.wrapped(say.text(finding.rule().messageKey()), "bold"),
                Parts.wrapped(where(finding), "small"),
                Parts.wrapped(say.text(finding.rule().remedyKey()), "muted", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(
                12,
                Parts.icon(error ? Feather.X_OCTAGON : Feather.ALERT_TRIANGLE, error ? "danger" : "warning"),
                words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
