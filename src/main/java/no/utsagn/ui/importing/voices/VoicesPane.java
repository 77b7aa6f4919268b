package no.utsagn.ui.importing.voices;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** The card with the voices: file by file, each with the person it is and that person's role. */
public final class VoicesPane {

    private static final double ROW = 40;

    private final Messages say;
    private final VoicesModel model;
    private final Overlay overlay;
    private final Runnable text;
    private final ListView<VoiceLine> list = new ListView<>();
    private final Label summary = Parts.label("", "muted", "small");
    private final ToggleButton one = new ToggleButton();
    private final ToggleButton all = new ToggleButton();
    private final HBox offer = new HBox(8);
    private final Panel panel;
    private boolean refilling;

    /** @param text shows the text of the chosen file */
    public VoicesPane(Messages say, VoicesModel model, Overlay overlay, Runnable text) {
        this.say = say;
        this.model = model;
        this.overlay = overlay;
        this.text = text;
        panel = new Panel(say.text("ui.import.voices.title"));
        panel.beside().getChildren().add(summary);
        panel.tools().getChildren().addAll(which(), merging());
        list.setId("import-voices");
        list.setAccessibleText(say.text("ui.import.voices.title"));
        list.setFixedCellSize(ROW);
        list.setMinHeight(0);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new VoiceCell(say, new Asked()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!refilling && now != null) {
                model.look(now.file());
            }
        });
        offer.getStyleClass().add("offer");
        offer.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox body = new VBox(heads(), offer, list);
        body.setMinHeight(0);
        panel.with(body);
        panel.getStyleClass().addAll("work", "voices");
        InvalidationListener changed = observable -> refresh();
        model.lines().addListener(changed);
        model.offer().addListener(changed);
        refresh();
    }

    /** What is put into the window. */
    public Region node() {
        return panel;
    }

    /** Gives the keyboard to the first voice of the chosen file that is nobody yet, or to the list. */
    public void focus() {
        list.requestFocus();
        List<VoiceLine> lines = model.lines().get();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof VoiceLine.One line && line.who().isEmpty()) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 2));
                return;
            }
        }
    }

    private Node which() {
        ToggleGroup group = new ToggleGroup();
        one.setText(say.text("ui.import.chosen-file"));
        one.getStyleClass().add("left-pill");
        all.getStyleClass().add("right-pill");
        one.setToggleGroup(group);
        all.setToggleGroup(group);
        all.setSelected(model.all().get());
        one.setSelected(!model.all().get());
        one.setOnAction(event -> pick(false));
        all.setOnAction(event -> pick(true));
        one.setId("voices-one");
        all.setId("voices-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        one.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(one, all);
        box.getStyleClass().add("segments");
        box.setAlignment(Pos.CENTER);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private void pick(boolean every) {
        model.all().set(every);
        one.setSelected(!every);
        all.setSelected(every);
    }

    private Node merging() {
        Button merge = Panel.tool(Feather.LINK_2, say.text("ui.import.merge"), this::merge);
        merge.setId("merge-spellings");
        Parts.tip(merge, say.text("ui.import.merge.tip"));
        merge.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !VoicesModel.canMerge(marked()),
                        list.getSelectionModel().getSelectedItems()));
        return merge;
    }

    private List<VoiceLine> marked() {
        return List.copyOf(list.getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null)
                .toList());
    }

    /** Puts the two marked voices together, or the one chosen with what it is likely another spelling of. */
    private void merge() {
        List<VoiceLine> marked = marked();
        if (marked.size() == 1 && marked.get(0) instanceof VoiceLine.One voice) {
            model.mergeAsProposed(voice);
        } else {
            model.merge(marked);
        }
    }

    private Node heads() {
        HBox heads = new HBox(
                12,
                head(say.text("ui.import.voice"), VoiceCell.NAME, Pos.CENTER_LEFT),
                head(say.text("ui.import.turns"), VoiceCell.TURNS, Pos.CENTER_RIGHT),
                example(),
                head(say.text("ui.import.who"), VoiceCell.WHO, Pos.CENTER_LEFT),
                head(say.text("ui.import.role"), VoiceCell.ROLE, Pos.CENTER_LEFT),
                head("", 28, Pos.CENTER_LEFT));
        heads.getStyleClass().add("voice-heads");
        heads.setAlignment(Pos.CENTER_LEFT);
        return heads;
    }

    private Label example() {
        Label label = Parts.label(say.text("ui.import.example"));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label head(String text, double width, Pos where) {
        Label label = Parts.label(text);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        label.setAlignment(where);
        return label;
    }

    private void refresh() {
        List<Integer> selected = List.copyOf(list.getSelectionModel().getSelectedIndices());
        refilling = true;
        list.getItems().setAll(model.lines().get());
        selected.stream().filter(i -> i < list.getItems().size()).forEach(list.getSelectionModel()::select);
        refilling = false;
        summary.setText(say.text("ui.import.voices.summary", model.proposed()));
        all.setText(say.text("ui.import.all-files", model.files()));
        offer.getChildren().clear();
        model.offer().get().ifPresent(o -> {
            Button take = Panel.link(say.text("ui.import.offer.take"), model::takeOffer);
            take.setId("take-offer");
            offer.getChildren()
                    .addAll(
                            Parts.icon(Feather.COPY, "accent"),
                            Parts.label(say.text("ui.import.offer", o.label(), o.files(), o.called()), "small"),
                            take,
                            Parts.keycap("A"));
        });
        offer.setVisible(model.offer().get().isPresent());
        offer.setManaged(offer.isVisible());
    }

    private void key(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER || (event.isAltDown() && event.getCode() == KeyCode.DOWN);
        if (event.isShortcutDown() || (event.isAltDown() && !opens)) {
            return;
        }
        VoiceLine line = list.getSelectionModel().getSelectedItem();
        boolean known = true;
        if (opens && line != null) {
            chooser(line, line instanceof VoiceLine.Many).ifPresent(button -> ((Button) button).fire());
        } else if (event.getCode() == KeyCode.R && line != null) {
            chooser(line, true).ifPresent(button -> ((Button) button).fire());
        } else if (event.getCode() == KeyCode.M) {
            merge();
        } else if (event.getCode() == KeyCode.A && model.offer().get().isPresent()) {
            model.takeOffer();
        } else if (event.getCode() == KeyCode.T && line != null) {
            turnAround(line);
        } else if (event.getCode() == KeyCode.SPACE) {
            text.run();
        } else {
            known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void turnAround(VoiceLine line) {
        if (line instanceof VoiceLine.One voice) {
            model.makeSpeech(voice);
        } else if (line instanceof VoiceLine.Speech speech) {
            model.makeSpeaker(speech.file(), speech.lookalikes().get(0));
        }
    }

    private Optional<Region> chooser(VoiceLine line, boolean role) {
        return list.lookupAll(".list-cell").stream()
                .filter(VoiceCell.class::isInstance)
                .map(VoiceCell.class::cast)
                .filter(cell -> cell.getItem() == line)
                .findFirst()
                .flatMap(cell -> cell.chooser(role));
    }

    private void open(Region anchor, Function<String, List<Choice>> choices) {
        new Picker(overlay, say.text("ui.import.pick"), choices).open(anchor);
    }

    /** What the lines ask for. */
    private final class Asked implements VoiceCell.Requests {
        @Override
        public void who(VoiceLine.One line, Region anchor) {
            open(anchor, typed -> model.whoCan(line, typed));
        }

        @Override
        public void role(VoiceLine line, Region anchor) {
            if (line instanceof VoiceLine.One voice) {
                open(anchor, typed -> model.rolesFor(voice, typed));
            } else if (line instanceof VoiceLine.Many many) {
                open(anchor, typed -> model.rolesFor(many, typed));
            }
        }

        @Override
        public void speaker(VoiceLine.Speech line, VoiceLine.Lookalike words) {
            model.makeSpeaker(line.file(), words);
        }

        @Override
        public void speech(VoiceLine.One line) {
            model.makeSpeech(line);
        }

        @Override
        public void merge(VoiceLine.One line) {
            model.mergeAsProposed(line);
        }
    }
}
