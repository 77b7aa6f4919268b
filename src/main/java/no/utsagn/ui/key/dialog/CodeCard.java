package no.utsagn.ui.key.dialog;

import java.util.List;
import javafx.geometry.Pos;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.RecoverySheet;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/**
 * Shows a recovery code, this once. It can be printed or saved as a text, away from the key; it is not put on the
 * clipboard, where other programs read it and some keep it.
 */
final class CodeCard {

    private final Dialogs with;
    private final Messages say;
    private final KeyHolder holder;
    private final String code;
    private final Label kept = Parts.wrapped("", "muted", "small");
    private final DialogCard card;

    CodeCard(Dialogs with, KeyHolder holder, String code) {
        this.with = with;
        this.say = with.say();
        this.holder = holder;
        this.code = code;
        kept.setId("code-kept");
        card = new DialogCard(
                say, with.overlay(), say.text("ui.key.code.title"), KeyDialogs.WIDTH, say.text("ui.key.code.go"));
    }

    /** @param then what is done once somebody has kept it */
    void open(Runnable then) {
        Label shown = Parts.wrapped(code, "recovery-code");
        shown.setId("recovery-code");
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setAlignment(Pos.CENTER);
        card.withoutCancel();
        card.onGo(() -> {
            shown.setText("");
            with.overlay().close();
            then.run();
        });
        card.with(Parts.wrapped(say.text("ui.key.code.lead"), "body"), shown, keeping(), kept);
        card.open(card.go());
    }

    private Node keeping() {
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        if (Printer.getDefaultPrinter() != null) {
            row.getChildren().add(button(Feather.PRINTER, say.text("ui.key.code.print"), "code-print", this::print));
        }
        row.getChildren().add(button(Feather.FILE_TEXT, say.text("ui.key.code.save"), "code-save", this::save));
        return row;
    }

    private static Button button(Feather icon, String text, String id, Runnable action) {
        Button button = Parts.button(text, action);
        button.setGraphic(Parts.icon(icon));
        button.setId(id);
        return button;
    }

    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job != null && job.showPrintDialog(with.overlay().node().getScene().getWindow())) {
            VBox page = new VBox(24);
            sheet().forEach(line -> page.getChildren().add(Parts.wrapped(line)));
            if (job.printPage(page)) {
                job.endJob();
                kept.setText(say.text("ui.key.code.printed"));
            }
        }
    }

    private void save() {
        FileChoice.Kind text = new FileChoice.Kind(say.text("ui.kind-of-file.text"), List.of("txt"));
        try {
            with.files()
                    .save(say.text("ui.key.code.save"), text, say.text("ui.key.code.file"))
                    .ifPresent(file -> {
                        new RecoverySheet(holder).save(file, sheet());
                        kept.setText(say.text("ui.key.code.saved", file.toString()));
                    });
        } catch (ProblemException e) {
            card.tell(say.text(e.problem()));
        }
    }

    private List<String> sheet() {
        return List.of(
                say.text("ui.key.code.sheet.title", holder.study().now().facts().title()),
                code,
                say.text("ui.key.code.sheet.text"));
    }
}
