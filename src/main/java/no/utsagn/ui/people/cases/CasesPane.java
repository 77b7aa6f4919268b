package no.utsagn.ui.people.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.coding.Case;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.people.cases.CasesModel.Member;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The list of cases, and who is in the chosen one. */
public final class CasesPane {

    private static final double ROW = 44;
    private static final double NAME_WIDTH = 420;

    private final Messages say;
    private final Overlay overlay;
    private final CasesModel model;
    private final Problems problems;
    private final ListView<Case> list = new ListView<>();
    private final VBox members = new VBox();
    private final TextField name = new TextField();
    private final StackPane node;
    private boolean filling;

    public CasesPane(Messages say, Overlay overlay, CasesModel model) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
        this.problems = new Problems(say, overlay);
        list.setId("cases");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(say.text("ui.people.segment.cases"));
        list.setCellFactory(view -> new Row());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.chosen().set(Optional.of(now.id()));
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER) {
                event.consume();
                name.requestFocus();
                name.selectAll();
            } else if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                model.remove();
            }
        });
        SplitPane split = new SplitPane(list, chosen());
        split.setDividerPositions(0.36);
        split.getStyleClass().addAll("work", "cases");
        StackPane empty = new StackPane(Parts.empty(
                Feather.LINK,
                say.text("ui.people.cases.empty"),
                say.text("ui.people.cases.empty.text"),
                Parts.button(say.text("ui.people.cases.new"), this::create)));
        empty.getStyleClass().add("pane");
        node = new StackPane(split, empty);
        empty.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> model.cases().get().isEmpty(), model.cases()));
        model.cases().addListener((property, before, now) -> fill());
        model.chosen().addListener((property, before, now) -> fill());
        fill();
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** What can be done with the list as a whole. */
    public List<Node> tools() {
        Button fresh = Parts.button(say.text("ui.people.cases.new"), this::create, "accent");
        fresh.setGraphic(Parts.icon(Feather.PLUS));
        fresh.setId("new-case");
        return List.of(fresh);
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
    }

    private void create() {
        TextField field = new TextField();
        field.setId("asked");
        DialogCard card = new DialogCard(
                say, overlay, say.text("ui.people.cases.new"), NAME_WIDTH, say.text("ui.people.ok"), () -> {
                    model.create(field.getText());
                    overlay.close();
                });
        card.with(DialogCard.field(say.text("ui.people.case.name"), field, ""));
        card.open(field);
    }

    private Node chosen() {
        name.setId("case-name");
        name.getStyleClass().add("quiet-field");
        name.setAccessibleText(say.text("ui.people.case.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(event -> {
            rename();
            list.requestFocus();
        });
        name.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                rename();
            }
        });
        Button put = Panel.tool(Feather.USER_PLUS, say.text("ui.people.cases.put"), this::put);
        put.setId("put-into-case");
        Button remove = Panel.tool(Feather.TRASH_2, say.text("ui.people.cases.remove"), model::remove);
        remove.setId("remove-case");
        HBox head = new HBox(8, name, put, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(12, head, members);
        box.getStyleClass().add("details");
        return box;
    }

    private void rename() {
        model.theCase()
                .filter(now -> !filling && !now.name().equals(name.getText()))
                .ifPresent(now -> {
                    problems.guard(() -> model.rename(now.id(), name.getText()));
                    fill();
                });
    }

    private void put() {
        new Picker(overlay, say.text("ui.people.cases.put"), typed -> model.others(typed).stream()
                        .map(member -> new Choice(member.called(), member.role(), "", () -> model.put(member.id())))
                        .toList())
                .open();
    }

    private void fill() {
        filling = true;
        list.getItems().setAll(model.cases().get());
        model.theCase().ifPresent(now -> list.getSelectionModel().select(now));
        name.setText(model.theCase().map(Case::name).orElse(""));
        members.getChildren()
                .setAll(model.theCase().map(model::members).orElse(List.of()).stream()
                        .map(this::line)
                        .toList());
        if (members.getChildren().isEmpty()) {
            members.getChildren().add(Parts.wrapped(say.text("ui.people.cases.nobody"), "muted"));
        }
        filling = false;
    }

    private HBox line(Member member) {
        Label who = Parts.label(member.called(), "bold");
        String about = member.role() + member.site().map(site -> " · " + site).orElse("");
        Label what = Parts.label(about, "muted", "small");
        Id<Participant> id = member.id();
        Button out = Parts.iconButton(Feather.X, say.text("ui.people.cases.out"), () -> model.takeOut(id));
        HBox line = new HBox(8, new VBox(2, who, what), Parts.spring(), out);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("member");
        return line;
    }

    private final class Row extends ListCell<Case> {
        @Override
        protected void updateItem(@Nullable Case one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            if (empty || one == null) {
                setGraphic(null);
                return;
            }
            String who = model.members(one).stream().map(Member::called).collect(Collectors.joining(", "));
            Label title = Parts.label(one.name(), "row-title");
            Label people = Parts.label(who.isEmpty() ? say.text("ui.people.cases.nobody") : who, "muted", "small");
            people.setMinWidth(0);
            Label count = Parts.label(String.valueOf(one.participants().size()), "badge");
            count.setMinWidth(Region.USE_PREF_SIZE);
            VBox words = new VBox(2, title, people);
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(8, words, count);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setGraphic(line);
        }
    }
}
