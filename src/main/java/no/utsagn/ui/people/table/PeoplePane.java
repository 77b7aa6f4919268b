package no.utsagn.ui.people.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.app.people.EditCases;
import no.utsagn.app.people.EditRoles;
import no.utsagn.app.people.Fact;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.coding.Case;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.CommandMenu;
import no.utsagn.ui.mending.removal.RemovalDialog;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import org.kordamp.ikonli.feather.Feather;

/** The table of participants with its filter, what can be done with those who are chosen, and what is known of one. */
public final class PeoplePane {

    /** What the pane asks the window to do. */
    public interface Requests {
        /** Shows a place in a transcript. */
        void read(Place place);

        /** Opens what is noted about a participant. */
        void memo(Id<Participant> who);

        /** Shows the cases, with one of them chosen. */
        void cases(Id<Case> chosen);
    }

    private static final double NAME_WIDTH = 420;

    private final Dialogs with;
    private final Messages say;
    private final DeskModel desk;
    private final PeopleModel model;
    private final Requests requests;
    private final Problems problems;
    private final PeopleTable table;
    private final TextField filter = new TextField();
    private final HBox second = new HBox(6);
    private final StackPane node;

    public PeoplePane(Dialogs with, DeskModel desk, PeopleModel model, Requests requests) {
        this.with = with;
        this.say = with.say();
        this.desk = desk;
        this.model = model;
        this.requests = requests;
        this.problems = new Problems(say, with.overlay());
        FactChoices choices = new FactChoices(say, desk, model);
        table = new PeopleTable(say, with.overlay(), model, choices, new Columns());
        PersonDetails details = new PersonDetails(say, model, new Asked());
        filter.setPromptText(say.text("ui.people.filter"));
        filter.setId("people-filter");
        filter.textProperty().bindBidirectional(model.filter());
        second.getStyleClass().add("chip-row");
        second.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox left = new VBox(second, table.node());
        left.getStyleClass().add("pane");
        SplitPane split = new SplitPane(left, details.node());
        split.setDividerPositions(0.77);
        SplitPane.setResizableWithParent(details.node(), false);
        split.getStyleClass().addAll("work", "material", "people");
        node = new StackPane(split, empty());
        model.rows().addListener((property, before, now) -> fill());
        model.chosen().addListener((property, before, now) -> fill());
        table.node().setContextMenu(new CommandMenu(say.text("ui.people.title"), List.of(commands())).context());
        fill();
    }

    private Node empty() {
        VBox empty = Parts.empty(Feather.USERS, say.text("ui.people.empty"), say.text("ui.people.empty.text"));
        StackPane whole = new StackPane(empty);
        whole.getStyleClass().add("pane");
        whole.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.study().people().participants().isEmpty(), desk.study()));
        return whole;
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** What stands at the end of the row above: filter and acts on the table as a whole. */
    public List<Node> tools() {
        Button column = Panel.tool(Feather.COLUMNS, say.text("ui.people.column.new"), this::newColumn);
        column.setId("new-column");
        Button fresh = Parts.button(say.text("ui.people.new"), this::newPerson, "accent");
        fresh.setGraphic(Parts.icon(Feather.PLUS));
        fresh.setId("new-person");
        StackPane field = new StackPane(filter, Parts.icon(Feather.SEARCH, "field-icon"));
        field.getStyleClass().add("icon-field");
        StackPane.setAlignment(field.getChildren().get(1), Pos.CENTER_LEFT);
        filter.setPrefWidth(190);
        return List.of(field, column, fresh);
    }

    /** Gives the keyboard to the table. */
    public void focus() {
        node.applyCss();
        table.node().requestFocus();
        if (table.node().getSelectionModel().isEmpty()
                && !table.node().getItems().isEmpty()) {
            table.node().getSelectionModel().select(0);
        }
    }

    /** What can be done here, for keys, menus and the palette. */
    public List<Command> commands() {
        return List.of(
                Command.of(say.text("ui.people.set-role"), () -> set(Fact.ROLE)),
                Command.of(say.text("ui.people.set-site"), () -> set(Fact.SITE)),
                Command.of(say.text("ui.people.set-round"), () -> set(Fact.ROUND)),
                Command.of(say.text("ui.people.set-other"), this::setOther),
                Command.of(say.text("ui.people.make-case"), this::makeCase).on("Shortcut+G"),
                Command.of(say.text("ui.people.merge"), this::merge),
                Command.of(say.text("ui.people.remove"), this::remove).on("Shortcut+Delete"),
                Command.of(say.text("ui.people.find"), filter::requestFocus).on("Shortcut+F"));
    }

    private void fill() {
        int chosen = model.chosen().get().size();
        second.getChildren().setAll(chosen > 1 ? many(chosen) : chips());
    }

    private List<Node> chips() {
        List<Node> chips = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        int all = model.study().people().participants().size();
        chips.add(chip(group, say.text("ui.people.all", all), Optional.empty()));
        for (Map.Entry<Role, Integer> held : model.roles().entrySet()) {
            chips.add(chip(
                    group,
                    held.getKey().singular() + "  " + held.getValue(),
                    Optional.of(held.getKey().id())));
        }
        return chips;
    }

    private ToggleButton chip(ToggleGroup group, String words, Optional<Id<Role>> role) {
        ToggleButton chip = new ToggleButton(words);
        chip.getStyleClass().add("count-chip");
        chip.setToggleGroup(group);
        chip.setSelected(model.role().get().equals(role));
        chip.setFocusTraversable(true);
        chip.setOnAction(event -> model.role().set(chip.isSelected() ? role : Optional.empty()));
        return chip;
    }

    private List<Node> many(int chosen) {
        Label count = Parts.label(say.text("ui.people.chosen", chosen), "bold");
        List<Node> bar = new ArrayList<>(List.of(count));
        bar.add(act(Feather.TAG, say.text("ui.people.set-role"), "set-role", () -> set(Fact.ROLE)));
        bar.add(act(Feather.MAP_PIN, say.text("ui.people.set-site"), "set-site", () -> set(Fact.SITE)));
        bar.add(act(Feather.REPEAT, say.text("ui.people.set-round"), "set-round", () -> set(Fact.ROUND)));
        bar.add(act(Feather.EDIT_2, say.text("ui.people.set-other"), "set-other", this::setOther));
        bar.add(act(Feather.LINK, say.text("ui.people.make-case"), "make-case", this::makeCase));
        if (chosen == 2) {
            bar.add(act(Feather.GIT_MERGE, say.text("ui.people.merge"), "merge", this::merge));
        }
        return bar;
    }

    private static Button act(Feather icon, String words, String id, Runnable act) {
        Button button = Panel.tool(icon, words, act);
        button.setId(id);
        return button;
    }

    private void set(Fact fact) {
        if (!model.chosen().get().isEmpty()) {
            table.pick(model.chosen().get(), fact, Picker::open);
        }
    }

    private void setOther() {
        List<Choice> all = model.attributes().get().stream()
                .map(name -> new Choice(name, "", "", () -> set(Fact.attribute(name))))
                .toList();
        new Picker(with.overlay(), say.text("ui.people.which-attribute"), typed -> all.stream()
                        .filter(choice -> choice.label().contains(typed))
                        .toList())
                .open();
    }

    private void makeCase() {
        List<Id<Participant>> chosen = model.chosen().get();
        if (!chosen.isEmpty()) {
            EditCases editing = new EditCases(desk.desk());
            ask(
                    say.text("ui.people.make-case"),
                    say.text("ui.people.case.name"),
                    freeName(),
                    name -> requests.cases(editing.create(name, chosen)));
        }
    }

    /** A name that no case has: "Sak 3". */
    private String freeName() {
        int number = 1;
        List<String> taken =
                model.study().people().cases().stream().map(Case::name).toList();
        while (taken.contains(say.text("ui.people.case.number", number))) {
            number++;
        }
        return say.text("ui.people.case.number", number);
    }

    private void merge() {
        new MergeDialog(with, desk, model).open();
    }

    private void remove() {
        model.chosen().get().stream().findFirst().flatMap(model::row).ifPresent(row -> new RemovalDialog(
                        with, desk.desk())
                .participant(row.id(), row.label()));
    }

    private void newPerson() {
        List<Role> roles = List.copyOf(model.study().people().roles().all());
        new Picker(with.overlay(), say.text("ui.people.new.role"), typed -> newcomers(roles, typed)).open();
    }

    private List<Choice> newcomers(List<Role> roles, String typed) {
        List<Choice> all = new ArrayList<>(roles.stream()
                .filter(role -> role.singular().contains(typed))
                .map(role -> new Choice(role.singular(), "", "", () -> model.create(role.id())))
                .toList());
        if (all.isEmpty()) {
            all.add(new Choice(
                    say.text("ui.people.choose.new-role", typed),
                    "",
                    "",
                    () -> problems.guard(() -> model.create(new EditRoles(desk.desk()).create(typed)))));
        }
        return all;
    }

    private void newColumn() {
        ask(say.text("ui.people.column.new"), say.text("ui.people.column.name"), "", model::addColumn);
    }

    private void ask(String title, String name, String value, Consumer<String> answer) {
        TextField field = new TextField(value);
        field.setId("asked");
        DialogCard card = new DialogCard(say, with.overlay(), title, NAME_WIDTH, say.text("ui.people.ok"), () -> {
            answer.accept(field.getText());
            with.overlay().close();
        });
        card.with(DialogCard.field(name, field, ""));
        card.open(field);
        field.selectAll();
    }

    /** What the headings of attributes offer. */
    private final class Columns implements PeopleTable.Headings {
        @Override
        public void rename(String attribute) {
            ask(
                    say.text("ui.people.column.rename"),
                    say.text("ui.people.column.name"),
                    attribute,
                    name -> model.renameColumn(attribute, name));
        }

        @Override
        public void remove(String attribute) {
            problems.guard(() -> model.removeColumn(attribute));
        }
    }

    /** What is asked for beside the table. */
    private final class Asked implements PersonDetails.Requests {
        @Override
        public void read(Place place) {
            requests.read(place);
        }

        @Override
        public void memo(Id<Participant> who) {
            requests.memo(who);
        }

        @Override
        public void merge() {
            PeoplePane.this.merge();
        }

        @Override
        public void remove(Id<Participant> who, String label) {
            PeoplePane.this.remove();
        }
    }
}
