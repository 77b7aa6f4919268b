package no.utsagn.ui.people.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.people.spoken.SpeakingModel.By;
import no.utsagn.ui.people.spoken.SpeakingModel.Line;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who speaks how much, as bars with their figures. */
public final class SpeakingPane {

    private static final PseudoClass RESEARCHER = PseudoClass.getPseudoClass("researcher");
    private static final double NAME = 230;
    private static final double FIGURE = 96;
    private static final double WIDEST = 1180;
    /** What stands free on either side, as in the style sheet. */
    private static final double EDGE = 24;

    private final Messages say;
    private final Overlay overlay;
    private final SpeakingModel model;
    private final Label what = Parts.label("", "muted");
    private final ListView<Line> list = new ListView<>();
    private final Button chooser = new Button();
    private final VBox node;

    public SpeakingPane(Messages say, Overlay overlay, SpeakingModel model) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
        list.setId("speaking");
        list.setFixedCellSize(34);
        list.setCellFactory(view -> new Row());
        list.setFocusTraversable(true);
        list.setAccessibleText(say.text("ui.people.segment.speaking"));
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox top = new HBox(what);
        top.getStyleClass().add("chip-row");
        top.setAlignment(Pos.CENTER_LEFT);
        HBox heads = heads();
        node = new VBox(top, heads, list);
        node.getStyleClass().addAll("pane", "work", "speaking");
        chooser.setId("speaking-in");
        chooser.getStyleClass().add("select");
        chooser.setOnAction(event -> choose());
        chooser.setGraphic(Parts.icon(Feather.CHEVRON_DOWN, "muted"));
        chooser.setContentDisplay(ContentDisplay.RIGHT);
        chooser.setMaxWidth(320);
        model.lines().addListener((property, before, now) -> fill());
        fill();
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** What is chosen above: which transcript, by person or role. */
    public List<Node> tools() {
        List<Node> tools = new ArrayList<>();
        HBox by = new HBox();
        by.getStyleClass().add("segments");
        by.setMaxHeight(28);
        for (By one : By.values()) {
            ToggleButton button = new ToggleButton(
                    say.text(one == By.PERSON ? "ui.people.speaking.by-person" : "ui.people.speaking.by-role"));
            button.setId("speaking-" + one.name().toLowerCase(Locale.ROOT));
            button.setSelected(model.by().get() == one);
            button.setOnAction(event -> {
                model.by().set(one);
                by.getChildren().forEach(other -> ((ToggleButton) other).setSelected(other == button));
            });
            by.getChildren().add(button);
        }
        tools.add(chooser);
        tools.add(by);
        return tools;
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
    }

    private void choose() {
        new Picker(overlay, say.text("ui.people.speaking.which"), this::choices).open(chooser);
    }

    private List<Choice> choices(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(say.text("ui.people.speaking.everywhere"), "", "", () -> model.in()
                .set(Optional.empty())));
        for (Transcript transcript : model.transcripts()) {
            all.add(new Choice(transcript.title(), "", "", () -> model.in().set(Optional.of(transcript.id()))));
        }
        return all.stream()
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private void fill() {
        list.getItems().setAll(model.lines().get());
        String where = model.in()
                .get()
                .flatMap(id -> model.transcripts().stream()
                        .filter(transcript -> transcript.id().equals(id))
                        .findFirst())
                .map(Transcript::title)
                .orElseGet(() -> say.text("ui.people.speaking.everywhere"));
        chooser.setText(where);
        what.setText(say.text(
                "ui.people.speaking.total",
                model.all().words(),
                model.informants().words(),
                model.all().turns()));
    }

    private HBox heads() {
        HBox heads = row(
                Parts.label(say.text("ui.people.speaking.who")),
                new Region(),
                List.of(
                        say.text("ui.people.speaking.words"),
                        say.text("ui.people.speaking.of-informants"),
                        say.text("ui.people.speaking.of-all"),
                        say.text("ui.people.speaking.turns"),
                        say.text("ui.people.speaking.longest")));
        heads.getStyleClass().add("columns");
        heads.setMaxWidth(WIDEST + 2 * EDGE);
        return heads;
    }

    private static HBox row(Label name, Region bar, List<String> figures) {
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox row = new HBox(12, name, bar);
        for (String figure : figures) {
            Label label = Parts.label(figure, "figure");
            label.setAlignment(Pos.CENTER_RIGHT);
            label.setMinWidth(FIGURE);
            label.setPrefWidth(FIGURE);
            row.getChildren().add(label);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(WIDEST);
        return row;
    }

    private final class Row extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : drawn(line));
        }

        private HBox drawn(Line line) {
            String name = line.name().isEmpty() ? say.text("ui.people.speaking.unknown") : line.name();
            Label called = Parts.label(name, line.informant() ? "bold" : "muted");
            if (model.by().get() == By.ROLE && line.people() > 0) {
                called.setText(say.text("ui.people.speaking.role-people", name, line.people()));
            }
            Parts.tip(called, called.getText());
            StackPane track = new StackPane();
            Region bar = new Region();
            bar.getStyleClass().add("share-bar");
            bar.pseudoClassStateChanged(RESEARCHER, !line.informant());
            StackPane.setAlignment(bar, Pos.CENTER_LEFT);
            track.getChildren().add(bar);
            bar.maxWidthProperty().bind(track.widthProperty().multiply(line.ofMost()));
            track.setMinWidth(40);
            return row(
                    called,
                    track,
                    List.of(
                            say.text("ui.number", line.spoken().words()),
                            line.ofInformants()
                                    .map(share -> say.text("ui.people.percent", share))
                                    .orElse("–"),
                            say.text("ui.people.percent", line.ofAll()),
                            say.text("ui.number", line.spoken().turns()),
                            say.text("ui.number", line.spoken().longest())));
        }
    }
}
