package no.utsagn.ui.team.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Side;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.team.model.Key;
import no.utsagn.ui.team.model.MergeModel;
import no.utsagn.ui.team.model.Row;
import no.utsagn.ui.team.words.Heads;
import no.utsagn.ui.team.words.Kinds;
import no.utsagn.ui.team.words.Sayings;
import org.kordamp.ikonli.feather.Feather;

/** The chosen line in the middle: its fields, what is proposed, and the pair that may be joined. */
public final class Page {

    private final Messages say;
    private final MergeModel model;
    private final Supplier<Sayings> sayings;
    private final Heads heads;
    private final Acts acts;
    private final VBox body = new VBox(16);
    private final StackPane top = new StackPane();
    private final StackPane proposal = new StackPane();
    private final ScrollPane scroll = new ScrollPane(body);
    private final VBox node = new VBox(top, scroll, proposal);
    private Optional<FieldTable> table = Optional.empty();
    private Optional<Key> shown = Optional.empty();

    /** @param sayings of the newest outcome */
    public Page(Messages say, MergeModel model, Supplier<Sayings> sayings, Acts acts) {
        this.say = say;
        this.model = model;
        this.sayings = sayings;
        this.acts = acts;
        this.heads = new Heads(say, model.merging(), ZoneId.systemDefault());
        body.getStyleClass().add("merge-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.viewportBoundsProperty().addListener((property, before, now) -> {
            if (before.getHeight() != now.getHeight()) {
                reveal();
            }
        });
        proposal.getStyleClass().add("merge-proposal");
        proposal.setMinHeight(Region.USE_PREF_SIZE);
        node.setMinWidth(0);
        node.setId("merge-page");
        model.chosen().addListener((property, before, now) -> show());
        model.rows().addListener((property, before, now) -> show());
        model.answers().addListener((property, before, now) -> show());
        model.field().addListener((property, before, now) -> showField());
        show();
    }

    public Node node() {
        return node;
    }

    /** Gives the keyboard to the field that keys decide. */
    public void focus() {
        table.ifPresent(fields -> fields.focus(model.field().get()));
    }

    private boolean hasKeyboard() {
        if (node.getScene() == null) {
            return false;
        }
        for (Node at = node.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    private void show() {
        boolean keyboard = hasKeyboard();
        Optional<Row.Thing> row = model.row();
        body.getChildren().clear();
        top.getChildren().clear();
        table = Optional.empty();
        row.ifPresent(this::fill);
        pair().ifPresent(body.getChildren()::add);
        showField();
        if (!model.chosen().get().equals(shown)) {
            scroll.setVvalue(0);
            shown = model.chosen().get();
        }
        if (keyboard) {
            Platform.runLater(this::focus);
        }
    }

    private void fill(Row.Thing row) {
        top.getChildren().setAll(head(row));
        if (row instanceof Row.Change change) {
            Difference difference = change.difference();
            if (difference.fields().isEmpty()) {
                body.getChildren().add(plain(difference));
            } else {
                FieldTable fields = new FieldTable(say, sayings.get(), heads, difference, model, acts);
                table = Optional.of(fields);
                body.getChildren().add(fields.node());
            }
        }
    }

    private Node plain(Difference difference) {
        Label text = Parts.wrapped(sayings.get().what(difference) + ".");
        String why = sayings.get().parties().isFile() ? say.text("ui.team.file.unasked") : say.text("ui.team.unasked");
        Label how = Parts.wrapped(why, "muted", "small");
        VBox plain = new VBox(6, text, how);
        if (difference.kind() == Kind.CODE && difference.what() == Difference.What.NEW) {
            VBox.setMargin(how, new Insets(0, 0, 14, 0));
            sayings.get()
                    .code(difference.side(), difference.thing())
                    .map(code -> NewCode.of(sayings.get(), code))
                    .ifPresent(plain.getChildren()::add);
        }
        return plain;
    }

    private void showField() {
        table.ifPresent(fields -> {
            fields.choose(model.field().get());
            reveal();
        });
        proposal.getChildren()
                .setAll(model.fieldNow().filter(Page::isContested).stream()
                        .map(field -> new ProposalCard(say, sayings.get(), field, acts)
                                .node(model.answers().get()))
                        .toList());
        boolean some = !proposal.getChildren().isEmpty();
        proposal.setVisible(some);
        proposal.setManaged(some);
    }

    /** Once the height is known that the proposal below leaves: what is asked about stays in sight. */
    private void reveal() {
        table.ifPresent(fields -> Platform.runLater(() -> fields.reveal(scroll)));
    }

    private static boolean isContested(FieldDifference field) {
        boolean apart = field.changed() == Side.BOTH && !field.ours().equals(field.theirs());
        return apart || field.proposal().isPresent() || field.asks();
    }

    /** Whether a person may write what a field is to say. */
    public static boolean isWritten(FieldDifference field) {
        boolean place = field.field() == Field.TEXT && field.question().other().isPresent();
        return field.changed() != Side.NEITHER && ProposalCard.WRITTEN.contains(field.field()) && !place;
    }

    private Optional<Node> pair() {
        return model.pair().map(row -> {
            LikelySame pair = row.likely();
            Optional<Answer.Take> given = model.decided(pair);
            return new JoinCard(say, sayings.get(), pair, acts)
                    .node(given, model.number(pair), model.pairs().size());
        });
    }

    private Node head(Row.Thing row) {
        Label name = Parts.label(name(row), "merge-title");
        Label path = Parts.label(path(row), "muted", "small");
        name.setMinWidth(0);
        path.setMinWidth(0);
        VBox title = new VBox(name);
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        if (!path.getText().isEmpty() && !path.getText().equals(name.getText())) {
            title.getChildren().add(path);
        }
        HBox head = new HBox(10, sign(row), title, Parts.spring());
        List<Key> all = model.conflicts();
        int at = all.indexOf(row.key());
        Label which = Parts.label(
                at < 0 ? say.text("ui.team.conflicts", all.size()) : say.text("ui.team.conflict", at + 1, all.size()),
                "muted",
                "small");
        which.setMinWidth(Region.USE_PREF_SIZE);
        if (!all.isEmpty()) {
            head.getChildren()
                    .addAll(which, step(Feather.CHEVRON_UP, "Alt+↑", -1), step(Feather.CHEVRON_DOWN, "Alt+↓", 1));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("merge-head");
        return head;
    }

    private Node step(Feather icon, String key, int by) {
        Label cap = Parts.keycap(key);
        cap.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(6, Parts.icon(icon, "small-icon"), cap);
        content.setAlignment(Pos.CENTER);
        Button button = new Button("", content);
        button.getStyleClass().addAll("icon-button", "step-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Parts.named(button, by < 0 ? say.text("ui.team.previous") : say.text("ui.team.next"));
        button.setOnAction(event -> acts.step(by));
        button.setFocusTraversable(false);
        return button;
    }

    private static Node sign(Row.Thing row) {
        Optional<String> color =
                row instanceof Row.Change change ? change.difference().color() : Optional.empty();
        return color.<Node>map(web -> Picker.swatch(Color.web(web)))
                .orElseGet(() -> Parts.icon(row instanceof Row.Pair ? Feather.LINK : Kinds.icon(row.kind()), "muted"));
    }

    private String name(Row.Thing row) {
        return row instanceof Row.Change change
                ? sayings.get().name(change.difference())
                : sayings.get().names(((Row.Pair) row).likely());
    }

    private static String path(Row.Thing row) {
        return row instanceof Row.Change change ? change.difference().path() : "";
    }
}
