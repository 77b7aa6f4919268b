package no.utsagn.ui.importing.voices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How a line of the voices looks. */
final class VoiceCell extends ListCell<VoiceLine> {

    static final double NAME = 152;
    static final double TURNS = 64;
    static final double WHO = 196;
    static final double ROLE = 152;
    private static final double AROUND_SELECT = 22;

    /** What is asked for in a line. A control is the one that a list opens beside. */
    interface Requests {
        void who(VoiceLine.One line, Region anchor);

        void role(VoiceLine line, Region anchor);

        void speaker(VoiceLine.Speech line, VoiceLine.Lookalike words);

        void speech(VoiceLine.One line);

        void merge(VoiceLine.One line);
    }

    private final Messages say;
    private final Requests requests;

    VoiceCell(Messages say, Requests requests) {
        this.say = say;
        this.requests = requests;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable VoiceLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        getStyleClass().removeAll("head", "speech");
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (line instanceof VoiceLine.Head head) {
            getStyleClass().add("head");
            setGraphic(head(head));
            setAccessibleText(head.name() + ", " + state(head));
        } else if (line instanceof VoiceLine.One one) {
            setGraphic(one(one));
            setAccessibleText(spoken(one));
        } else if (line instanceof VoiceLine.Many many) {
            setGraphic(many(many));
            setAccessibleText(say.text("ui.import.answers", many.answers()));
        } else if (line instanceof VoiceLine.Speech speech) {
            getStyleClass().add("speech");
            setGraphic(speech(speech));
            setAccessibleText(say.text("ui.import.taken-for-speech"));
        }
    }

    private Node head(VoiceLine.Head head) {
        return row(
                Parts.icon(Feather.FILE_TEXT, "muted"),
                Parts.label(head.name(), "bold"),
                Parts.label(state(head), head.unset() > 0 ? "warning" : "muted", "small"));
    }

    private String state(VoiceLine.Head head) {
        String voices = say.text("ui.import.voices", head.voices());
        if (head.unset() == 0) {
            return voices;
        }
        return voices + ", "
                + (head.unnamedTurns() > 0
                        ? say.text("ui.import.remark.unnamed", head.unnamedTurns())
                        : say.text("ui.import.voices.unset", head.unset()));
    }

    private Node one(VoiceLine.One line) {
        boolean unnamed = line.voice().isUnnamed();
        String name = unnamed ? say.text("ui.import.unnamed") : line.voice().label();
        VBox called = new VBox(0, Parts.label(name, "name"));
        line.means()
                .<Node>map(means -> same(line, means))
                .or(() -> Optional.of(note(line))
                        .filter(text -> !text.isEmpty())
                        .map(text -> Parts.label(text, "muted", "note")))
                .ifPresent(called.getChildren()::add);
        called.setAlignment(Pos.CENTER_LEFT);
        Button who = select(
                line.who().orElseGet(() -> say.text("ui.import.who.choose")),
                line.newcomer() ? Feather.USER_PLUS : Feather.USER,
                WHO,
                anchor -> requests.who(line, anchor));
        who.setId(unnamed ? "who-unnamed" : "who-" + line.voice().label());
        who.setAccessibleText(say.text("ui.import.who.of", name, who.getText()));
        mark(who, line.who().isEmpty());
        Button role = select(line.role().orElse("–"), null, ROLE, anchor -> requests.role(line, anchor));
        role.setId(unnamed ? "role-unnamed" : "role-" + line.voice().label());
        role.setAccessibleText(say.text("ui.import.role.of", name, role.getText()));
        boolean fixed = line.who().isPresent() && !line.newcomer();
        role.setDisable(fixed);
        Button speech =
                Parts.iconButton(Feather.MESSAGE_SQUARE, say.text("ui.import.is-speech"), () -> requests.speech(line));
        speech.setFocusTraversable(false);
        speech.setVisible(!unnamed);
        return row(
                fixed(called, NAME),
                turns(line.voice().turns()),
                example(line.voice().example()),
                who,
                role,
                speech);
    }

    private Button same(VoiceLine.One line, String means) {
        Button link = Panel.link(say.text("ui.import.same-as", means), () -> requests.merge(line));
        link.getStyleClass().add("note");
        link.setId("same-" + line.voice().label());
        link.setMinWidth(0);
        link.setFocusTraversable(false);
        Parts.tip(link, say.text("ui.import.same-as.tip", means));
        return link;
    }

    private String note(VoiceLine.One line) {
        List<String> others = line.voice().otherSpellings();
        if (!others.isEmpty()) {
            return say.text("ui.import.also", String.join(", ", others));
        }
        return line.voice().who().isEmpty()
                ? ""
                : say.text(line.voice().origin().messageKey());
    }

    private String spoken(VoiceLine.One line) {
        String name = line.voice().isUnnamed()
                ? say.text("ui.import.unnamed")
                : line.voice().label();
        return String.join(
                ", ",
                name,
                say.text("ui.import.turns.n", line.voice().turns()),
                line.who().orElseGet(() -> say.text("ui.import.who.choose")),
                line.role().orElse(""));
    }

    private Node many(VoiceLine.Many line) {
        Node called = Parts.label(say.text("ui.import.answers", line.answers()), "bold");
        Node each = Parts.label(say.text("ui.import.answers.each"), "muted", "small");
        Button role = select(
                line.role().orElseGet(() -> say.text("ui.import.role.choose")),
                null,
                ROLE,
                anchor -> requests.role(line, anchor));
        role.setId("role-answers");
        mark(role, line.role().isEmpty());
        Region room = new Region();
        room.setMinWidth(28);
        return row(fixed(called, NAME), turns(line.answers()), example(line.example()), fixed(each, WHO), role, room);
    }

    private Node speech(VoiceLine.Speech line) {
        HBox chips = row(
                Parts.icon(Feather.MESSAGE_SQUARE, "muted"),
                Parts.label(say.text("ui.import.taken-for-speech"), "muted", "small"));
        for (VoiceLine.Lookalike one : line.lookalikes()) {
            Button chip = Parts.button(
                    say.text("ui.import.lookalike", one.words(), one.times()),
                    () -> requests.speaker(line, one),
                    "look-chip");
            Parts.tip(chip, say.text("ui.import.make-speaker"));
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setFocusTraversable(false);
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(12, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region fixed(Node node, double width) {
        HBox box = new HBox(node);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(width);
        box.setMaxWidth(width);
        box.setPrefWidth(width);
        HBox.setHgrow(node, Priority.ALWAYS);
        return box;
    }

    private Node turns(int count) {
        Label label = Parts.label(say.text("ui.number", count));
        label.setMinWidth(TURNS);
        label.setMaxWidth(TURNS);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static Label example(String words) {
        Label label = Parts.label("«" + words.replace('\n', ' ') + "»", "muted", "small");
        label.setMinWidth(0);
        label.setPrefWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Button select(String text, @Nullable Feather icon, double width, Consumer<Region> open) {
        Button button = new Button(text);
        button.getStyleClass().add("select");
        HBox content = row();
        content.setSpacing(8);
        Optional.ofNullable(icon).ifPresent(which -> content.getChildren().add(Parts.icon(which, "muted")));
        Label words = Parts.label(text);
        words.setMinWidth(0);
        content.getChildren().addAll(words, Parts.spring(), Parts.icon(Feather.CHEVRON_DOWN, "muted"));
        content.setPrefWidth(width - AROUND_SELECT);
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(width);
        button.setMaxWidth(width);
        button.setPrefWidth(width);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setFocusTraversable(false);
        button.setOnAction(event -> open.accept(button));
        return button;
    }

    private static void mark(Button button, boolean unset) {
        if (unset) {
            button.getStyleClass().add("unset");
        }
    }

    /** The control of a line that shows who it is, or else its role. */
    Optional<Region> chooser(boolean role) {
        String prefix = (role ? "#role-" : "#who-").toLowerCase(Locale.ROOT);
        Node graphic = getGraphic();
        return graphic == null
                ? Optional.empty()
                : graphic.lookupAll(".select").stream()
                        .filter(node -> ("#" + node.getId()).startsWith(prefix))
                        .map(Region.class::cast)
                        .findFirst();
    }
}
