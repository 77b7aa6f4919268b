package no.utsagn.ui.dialogs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.print.PrintChapter;
import no.utsagn.app.print.Printed;
import no.utsagn.app.print.Styles;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.report.Format;
import no.utsagn.ui.parts.Named;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;

/** Prints a chapter: what, how and where; then the check, which always stands between. */
public final class ExportDialog {

    private static final double WIDTH = 600;

    private final Dialogs with;
    private final Messages say;
    private final OpenStudy open;
    private final ExportModel model = new ExportModel();
    private final PathField out;
    private final PathField key;
    private final PathField style;
    private final PasswordField passphrase = new PasswordField();
    private final DialogCard card;
    /** Decided once: if the key is locked while the dialog stands, that is told and nothing is printed without it. */
    private final boolean held;

    public ExportDialog(Dialogs with, OpenStudy open) {
        this.with = with;
        this.say = with.say();
        this.open = open;
        this.held = with.keyIsOpen();
        out = new PathField(say, "export-place", () -> with.files()
                .save(
                        say.text("ui.export.place"),
                        new FileChoice.Kind(
                                say.text("ui.kind-of-file.report"),
                                List.of(model.format().get().extension())),
                        model.named("kapittel")));
        key = new PathField(say, "export-key", () -> with.files()
                .open(
                        say.text("ui.export.key"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.key"), List.of("utsagnkey"))));
        style = new PathField(say, "export-style", () -> with.files()
                .open(
                        say.text("ui.export.style"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.style"), List.of("json"))));
        passphrase.setId("export-passphrase");
        card = new DialogCard(
                say,
                with.overlay(),
                say.text("ui.export.title"),
                WIDTH,
                say.text("ui.export.go"),
                () -> print(Optional.empty()));
    }

    /** Shows it. */
    public void open() {
        style.field().textProperty().addListener((property, before, now) -> wear());
        card.go().disableProperty().bind(out.field().textProperty().isEmpty());
        model.format().addListener((property, before, now) -> {
            if (!out.field().getText().isBlank()) {
                out.field().setText(model.named(out.field().getText().strip()));
            }
        });
        ComboBox<Optional<String>> codes = choice(model.code(), this::codeName, List.of(Optional.empty()));
        ExportModel.paths(open.now().codebook())
                .forEach(path -> codes.getItems().add(Optional.of(path)));
        codes.getSelectionModel().selectFirst();
        ComboBox<Format> formats = choice(model.format(), this::formatName, List.of(Format.values()));
        formats.setId("export-format");
        ComboBox<ReportStyle.LabelPlace> labels =
                choice(model.label(), this::labelName, List.of(ReportStyle.LabelPlace.values()));
        ComboBox<ReportStyle.Order> orders =
                choice(model.order(), this::orderName, List.of(ReportStyle.Order.values()));
        card.with(
                DialogCard.field(say.text("ui.export.codes"), codes, ""),
                row(field("ui.export.format", formats), field("ui.export.label", labels)),
                row(field("ui.export.order", orders), checks()),
                DialogCard.field(say.text("ui.export.style"), style, say.text("ui.export.style.help")),
                DialogCard.field(say.text("ui.export.place"), out, ""));
        new RungFields(say, open.now(), model).node().ifPresent(card::with);
        if (held) {
            card.with(Parts.wrapped(say.text("ui.export.key.open"), "muted", "small"));
        } else if (open.now().facts().key().isPresent()) {
            card.with(
                    DialogCard.field(say.text("ui.export.key"), key, ""),
                    DialogCard.field(say.text("ui.replace.passphrase"), passphrase, say.text("ui.export.key.help")));
        }
        card.open(out.field());
    }

    /** A path that is still being typed names no file yet, and says nothing. */
    private void wear() {
        try {
            card.tell("");
            style.path().filter(Files::isRegularFile).map(Styles::read).ifPresent(model::wear);
        } catch (ProblemException e) {
            card.tell(say.text(e.problem()));
        }
    }

    private Node field(String name, Node control) {
        return DialogCard.field(say.text(name), control, "");
    }

    private Node checks() {
        CheckBox counts = new CheckBox(say.text("ui.export.counts"));
        counts.selectedProperty().bindBidirectional(model.counts());
        CheckBox source = new CheckBox(say.text("ui.export.source"));
        source.selectedProperty().bindBidirectional(model.source());
        return new VBox(8, counts, source);
    }

    private static Node row(Node left, Node right) {
        HBox row = new HBox(16, left, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        ((VBox) left).setPrefWidth(WIDTH / 2);
        ((VBox) right).setPrefWidth(WIDTH / 2);
        return row;
    }

    private static <T> ComboBox<T> choice(ObjectProperty<T> value, Function<T, String> name, List<T> values) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        Named.in(box, name);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private String codeName(Optional<String> path) {
        return path.orElseGet(() -> say.text("ui.export.all"));
    }

    private String formatName(Format format) {
        return switch (format) {
            case DOCX -> say.text("ui.export.docx");
            case HTML -> say.text("ui.export.html");
            case MARKDOWN -> say.text("ui.export.md");
            case CSV -> say.text("ui.export.csv");
        };
    }

    private String labelName(ReportStyle.LabelPlace place) {
        return switch (place) {
            case AFTER_IN_BRACKETS -> say.text("ui.export.label.brackets");
            case AFTER -> say.text("ui.export.label.after");
            case PREFIX -> say.text("ui.export.label.prefix");
            case LEAD_IN -> say.text("ui.export.label.lead-in");
        };
    }

    private String orderName(ReportStyle.Order order) {
        return switch (order) {
            case TRANSCRIPT -> say.text("ui.export.order.transcript");
            case ROLE -> say.text("ui.export.order.role");
            case LABEL -> say.text("ui.export.order.label");
            case LENGTH -> say.text("ui.export.order.length");
        };
    }

    private void print(Optional<String> acceptedBy) {
        Path file =
                out.path().orElseThrow(() -> Problem.of("ui.export.no-place").exception());
        Path named = Path.of(model.named(file.toString()));
        char[] secret = passphrase.getText().toCharArray();
        card.run(with, Work.EXPORTING, progress -> print(named, acceptedBy, secret), printed -> tell(printed, named));
    }

    private Printed print(Path file, Optional<String> acceptedBy, char[] secret) {
        PrintChapter chapter = new PrintChapter(open, say);
        try {
            if (held) {
                return with.useKey(open -> chapter.print(model.order(file, acceptedBy), Optional.of(open)));
            }
            if (key.path().isEmpty()) {
                return chapter.print(model.order(file, acceptedBy), Optional.empty());
            }
            try (HeldKey held = HeldKey.open(open, key.path().get(), secret)) {
                return chapter.print(model.order(file, acceptedBy), Optional.of(held));
            }
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private void tell(Printed printed, Path file) {
        new CheckResult(with, printed, file, name -> {
                    with.overlay().close();
                    print(Optional.of(name));
                })
                .show(() -> with.overlay().close());
    }
}
