package no.utsagn.ui.code.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Definition;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** All that is said of a code, edited in its place: each field is kept when it is left, as one step. */
public final class CodeCard {

    private final Messages say;
    private final Overlay overlay;
    private final CardModel model;
    private final Optional<Runnable> memo;
    private final List<TextInputControl> fields = new ArrayList<>();
    private final Label wrong = Parts.wrapped("", "danger", "small");
    private final Label path = Parts.label("", "muted", "small");
    private final Label counts = Parts.label("", "muted", "small");
    private final Button color = new Button();
    private final Rectangle square = Picker.swatch(Color.GRAY);
    private final HBox status = new HBox();
    private final FlowPane groups = new FlowPane(6, 6);

    /** @param memo opens the memos of the code, where there is something that does */
    public CodeCard(Messages say, Overlay overlay, DeskModel desk, Id<Code> code, Optional<Runnable> memo) {
        this.say = say;
        this.overlay = overlay;
        this.model = new CardModel(say, desk, code);
        this.memo = memo;
        wrong.setId("card-wrong");
    }

    /** Opens it with the cursor in the name. */
    public void open() {
        Definition now = model.definition();
        TextField name = new TextField();
        TextField brief = new TextField();
        VBox lines = new VBox(
                12,
                field(say.text("ui.card.name"), name, now.name(), "card-name", model::rename),
                field(
                        say.text("ui.card.brief"),
                        brief,
                        now.brief(),
                        "card-brief",
                        text -> model.say(CardModel.Field.BRIEF, text)),
                field(
                        say.text("ui.card.full"),
                        area(3),
                        now.full(),
                        "card-full",
                        text -> model.say(CardModel.Field.FULL, text)),
                beside(
                        field(
                                say.text("ui.card.when"),
                                area(3),
                                now.whenToUse(),
                                "card-when",
                                text -> model.say(CardModel.Field.WHEN, text)),
                        field(
                                say.text("ui.card.when-not"),
                                area(3),
                                now.whenNotToUse(),
                                "card-when-not",
                                text -> model.say(CardModel.Field.WHEN_NOT, text))),
                field(
                        say.text("ui.card.example"),
                        area(2),
                        now.example(),
                        "card-example",
                        text -> model.say(CardModel.Field.EXAMPLE, text)),
                beside(named(say.text("ui.card.status"), status), named(say.text("ui.card.groups"), groups)));
        wrong.setManaged(false);
        VBox card = new VBox(14, head(), lines, wrong, foot());
        card.getStyleClass().addAll("card", "dialog", "code-card");
        card.setId("code-card");
        card.setPrefWidth(640);
        choices();
        show();
        overlay.show(card, this::close);
        name.requestFocus();
        name.selectAll();
    }

    private Node head() {
        color.getStyleClass().add("color-button");
        color.setId("card-color");
        Parts.named(color, say.text("ui.card.color"));
        color.setOnAction(
                event -> new PaletteCard(say, overlay).open(color, model.code().color(), chosen -> {
                    model.color(chosen);
                    show();
                }));
        VBox words = new VBox(2, Parts.label(say.text("ui.card.title"), "card-title"), path);
        HBox head = new HBox(12, color, words, Parts.spring(), counts);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot() {
        HBox foot = new HBox(8, Parts.label(say.text("ui.card.kept"), "muted", "small"), Parts.spring());
        foot.setAlignment(Pos.CENTER_LEFT);
        memo.ifPresent(open -> {
            Button button = Parts.button(say.text("ui.code-card.memo"), () -> {
                close();
                open.run();
            });
            button.setGraphic(Parts.icon(Feather.EDIT_3));
            foot.getChildren().add(button);
        });
        Button done = Parts.button(say.text("ui.close"), this::close, "accent");
        done.setId("card-close");
        foot.getChildren().add(done);
        return foot;
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }

    private static HBox beside(VBox left, VBox right) {
        HBox both = new HBox(16, left, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(300);
        right.setPrefWidth(300);
        return both;
    }

    private VBox named(String title, Node node) {
        return new VBox(4, Parts.label(title, "field-name"), node);
    }

    private VBox field(String title, TextInputControl control, String text, String id, Consumer<String> change) {
        control.setText(text);
        control.setId(id);
        control.setAccessibleText(title);
        control.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                keep(control, change);
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(control, event));
        control.getProperties().put("keep", (Runnable) () -> keep(control, change));
        fields.add(control);
        return named(title, control);
    }

    /** Tab goes on from a field of several lines too. */
    private void walk(TextInputControl from, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && from instanceof TextArea && !event.isShortcutDown()) {
            event.consume();
            int next = fields.indexOf(from) + (event.isShiftDown() ? -1 : 1);
            if (next >= 0 && next < fields.size()) {
                fields.get(next).requestFocus();
            } else {
                status.getChildren().get(0).requestFocus();
            }
        }
    }

    private void keep(TextInputControl control, Consumer<String> change) {
        try {
            if (model.isThere()) {
                change.accept(control.getText().strip());
            }
            tell("");
        } catch (ProblemException e) {
            tell(say.text(e.problem()));
        }
        show();
    }

    private void tell(String text) {
        wrong.setText(text);
        wrong.setManaged(!text.isEmpty());
    }

    /** Makes what can be pressed, once: what is made anew while the mouse is down is not pressed. */
    private void choices() {
        square.setWidth(20);
        square.setHeight(20);
        color.setGraphic(square);
        for (CodeStatus each : CodeStatus.values()) {
            ToggleButton button = new ToggleButton(Statuses.name(say, each));
            button.getStyleClass().addAll("small", edge(each));
            button.setId("status-" + each.code());
            button.setUserData(each);
            button.setOnAction(event -> {
                model.status(each);
                show();
            });
            status.getChildren().add(button);
        }
        model.groups().forEach(group -> groups.getChildren().add(chip(group)));
        if (model.groups().isEmpty()) {
            groups.getChildren().add(Parts.label(say.text("ui.card.no-groups"), "muted", "small"));
        }
    }

    private void show() {
        if (!model.isThere()) {
            return;
        }
        square.setFill(Color.web(model.code().color()));
        path.setText(model.path());
        counts.setText(model.counts());
        for (Node node : status.getChildren()) {
            if (node instanceof ToggleButton button) {
                button.setSelected(model.code().fields().status() == button.getUserData());
            }
        }
    }

    private static String edge(CodeStatus status) {
        return switch (status) {
            case OPEN -> "left-pill";
            case SETTLED, GIVEN_BACK -> "center-pill";
            case RETIRED -> "right-pill";
        };
    }

    private ToggleButton chip(CodeGroup group) {
        ToggleButton chip = new ToggleButton(group.name());
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("small");
        chip.setSelected(model.code().fields().groups().contains(group.id()));
        chip.setOnAction(event -> model.group(group.id(), chip.isSelected()));
        return chip;
    }

    /** What was typed last is kept before it goes; a name that is none is left as it was. */
    private void close() {
        for (TextInputControl field : List.copyOf(fields)) {
            if (field.isFocused() && field.getProperties().get("keep") instanceof Runnable keep) {
                keep.run();
            }
        }
        overlay.close();
    }
}
