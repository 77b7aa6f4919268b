package no.utsagn.ui.importing.review;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.FileState;
import no.utsagn.app.transcripts.intake.batch.Sameness;
import no.utsagn.app.transcripts.intake.warning.WarningKind;
import no.utsagn.app.transcripts.intake.warning.Warnings;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.Kinds;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The last step: what comes in and what stays out on the left, what may tell who somebody is on the right. */
public final class ReviewPane {

    /** So high is the list of what stays out at most, in pixels; the rest is scrolled to. */
    private static final double MOST_STAYING_OUT = 200;

    private final Messages say;
    private final ReviewModel model;
    private final VBox in = new VBox(8);
    private final VBox out = new VBox(8);
    private final HBox chips = new HBox(8);
    private final ListView<Finding> findings = new ListView<>();
    private final VBox nothing;
    private final HBox node;

    public ReviewPane(Messages say, ReviewModel model) {
        this.say = say;
        this.model = model;
        nothing = Parts.empty(
                Feather.CHECK_CIRCLE, say.text("ui.import.findings.none"), say.text("ui.import.findings.none.text"));
        Panel coming = new Panel(say.text("ui.import.coming-in")).with(scrolled(in));
        ScrollPane scroll = scrolled(out);
        scroll.prefViewportHeightProperty().bind(Bindings.min(out.heightProperty(), MOST_STAYING_OUT));
        Panel staying = new Panel(say.text("ui.import.staying-out")).with(scroll);
        VBox left = new VBox(12, coming, staying);
        VBox.setVgrow(coming, Priority.ALWAYS);
        staying.visibleProperty().bind(Bindings.isNotEmpty(out.getChildren()));
        staying.managedProperty().bind(staying.visibleProperty());
        staying.setMinHeight(Region.USE_PREF_SIZE);
        left.setMinWidth(420);
        left.setPrefWidth(480);
        left.setMaxWidth(520);
        Panel warnings = warnings();
        HBox.setHgrow(warnings, Priority.ALWAYS);
        node = new HBox(12, left, warnings);
        InvalidationListener changed = observable -> refresh();
        model.findings().addListener(changed);
    }

    /** What is put into the window. */
    public Region node() {
        return node;
    }

    /** Gives the keyboard to the list of finds. */
    public void focus() {
        findings.requestFocus();
    }

    /** Writes all numbers anew. */
    public void refresh() {
        showIn();
        showOut();
        chips.getChildren().clear();
        for (Map.Entry<WarningKind, Warnings.Count> one : model.counts().entrySet()) {
            chips.getChildren().add(chip(one.getKey(), one.getValue()));
        }
        findings.getItems().setAll(model.findings().get());
        nothing.setVisible(findings.getItems().isEmpty());
        findings.setVisible(!findings.getItems().isEmpty());
    }

    private Panel warnings() {
        Panel panel = new Panel(say.text("ui.import.findings"));
        findings.setId("import-findings");
        findings.setAccessibleText(say.text("ui.import.findings"));
        findings.setFixedCellSize(44);
        findings.setMinHeight(0);
        findings.setCellFactory(view -> new FindingCell(say));
        CheckBox then = new CheckBox(say.text("ui.import.then-replace"));
        then.setId("then-replace");
        then.selectedProperty().bindBidirectional(model.thenReplace());
        VBox head = new VBox(12, Parts.wrapped(say.text("ui.import.findings.lead"), "muted", "small"), chips);
        head.getStyleClass().add("panel-body");
        VBox foot = new VBox(4, then, Parts.wrapped(say.text("ui.import.then-replace.help"), "muted", "small"));
        foot.getStyleClass().addAll("panel-body", "panel-foot");
        StackPane list = new StackPane(nothing, findings);
        list.setAlignment(Pos.TOP_CENTER);
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox body = new VBox(head, list, foot);
        body.setMinHeight(0);
        panel.getStyleClass().add("work");
        return panel.with(body);
    }

    private ToggleButton chip(WarningKind kind, Warnings.Count count) {
        String text = say.text(kind.messageKey(), count.entities());
        ToggleButton chip = new ToggleButton(
                count.mentions() > count.entities()
                        ? say.text("ui.import.findings.count", text, count.mentions())
                        : text);
        chip.getStyleClass().addAll("count-chip", kind == WarningKind.ELEVEN_DIGITS ? "stops" : "asks");
        chip.setId("finding-" + kind.code());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setSelected(model.only().get().equals(Optional.of(kind)));
        Parts.tip(chip, say.text("ui.import.chip.tip"));
        chip.setOnAction(event -> model.toggle(kind));
        return chip;
    }

    private void showIn() {
        ReviewModel.Sum sum = model.sum();
        in.getChildren().setAll(number(say.text("ui.import.sum.files", sum.files()), "pane-title"));
        in.getChildren().add(number(say.text("ui.import.sum.words", sum.turns(), sum.words()), "muted"));
        if (sum.corrections() > 0) {
            in.getChildren().add(number(say.text("ui.import.sum.corrections", sum.corrections()), "body"));
        }
        String roles = sum.newcomers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> say.text("ui.import.sum.role", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
        in.getChildren()
                .add(number(
                        roles.isEmpty()
                                ? say.text("ui.import.sum.no-newcomers")
                                : say.text("ui.import.sum.newcomers", sum.fresh(), roles),
                        "body"));
        if (sum.known() > 0) {
            in.getChildren().add(number(say.text("ui.import.sum.known", sum.known()), "body"));
        }
        if (sum.unset() > 0) {
            in.getChildren().add(number(say.text("ui.import.sum.unset", sum.unset()), "warning"));
        }
        VBox files = new VBox();
        files.getStyleClass().add("review-files");
        model.goingIn().forEach(file -> files.getChildren().add(file(file)));
        in.getChildren().add(files);
    }

    private static Label number(String text, String style) {
        return Parts.wrapped(text, style);
    }

    private Node file(FileIntake file) {
        Label name = Parts.label(file.fields().title());
        name.setMinWidth(0);
        Label facts = Parts.label(
                say.text(
                        "ui.import.review.file",
                        Kinds.name(say, file.fields().kind()),
                        file.read().words()),
                "muted",
                "small");
        facts.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, name, Parts.spring(), facts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(28);
        return row;
    }

    private void showOut() {
        out.getChildren().clear();
        for (FileIntake file : model.stayingOut()) {
            out.getChildren().add(left(file.name(), why(file), file.state() == FileState.UNREADABLE));
        }
        if (!model.passedOver().isEmpty()) {
            out.getChildren()
                    .add(Parts.wrapped(
                            say.text("ui.import.passed-over", model.passedOver().size()), "muted", "small"));
        }
    }

    private String why(FileIntake file) {
        String same = file.same().map(Sameness::title).orElse("");
        return switch (file.state()) {
            case UNREADABLE ->
                file.read().why().map(say::text).orElse("").replace(file.path().toString(), file.name());
            case DUPLICATE ->
                file.same().flatMap(Sameness::transcript).isPresent()
                        ? say.text("ui.import.remark.in-study", same)
                        : say.text("ui.import.remark.same-text", same);
            case SAME_NAME -> say.text("ui.import.remark.same-name", same);
            default -> say.text("ui.import.remark.left-out");
        };
    }

    private static Node left(String name, String why, boolean failed) {
        VBox words = new VBox(2, Parts.label(name), Parts.wrapped(why, failed ? "danger" : "muted", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(
                10, failed ? Parts.icon(Feather.X_CIRCLE, "danger") : Parts.icon(Feather.MINUS_CIRCLE, "muted"), words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static ScrollPane scrolled(VBox content) {
        content.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
