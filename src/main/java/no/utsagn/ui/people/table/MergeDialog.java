package no.utsagn.ui.people.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.app.people.Fact;
import no.utsagn.app.people.MergeParticipants;
import no.utsagn.app.people.Merging;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** Makes one participant of two, after showing in numbers what will happen. */
final class MergeDialog {

    private static final double WIDTH = 520;

    private final Dialogs with;
    private final Messages say;
    private final DeskModel desk;
    private final PeopleModel model;

    MergeDialog(Dialogs with, DeskModel desk, PeopleModel model) {
        this.with = with;
        this.say = with.say();
        this.desk = desk;
        this.model = model;
    }

    /** Opens it for those who are chosen; asks for the other one if it is one. */
    void open() {
        List<Id<Participant>> chosen = model.chosen().get();
        if (chosen.size() == 2) {
            open(chosen.get(0), chosen.get(1));
        } else if (chosen.size() == 1) {
            new Picker(with.overlay(), say.text("ui.people.merge.with"), typed -> others(chosen.get(0), typed)).open();
        }
    }

    private List<Choice> others(Id<Participant> one, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return desk.study().get().people().participants().ids().stream()
                .filter(other -> !other.equals(one))
                .flatMap(other -> model.row(other).stream())
                .map(row -> new Choice(
                        called(row),
                        say.text("ui.people.words.n", row.spoken().words()),
                        "",
                        () -> open(one, row.id())))
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private static String called(PersonRow row) {
        return row.label() + row.name().map(name -> " (" + name + ")").orElse("");
    }

    private void open(Id<Participant> one, Id<Participant> other) {
        ToggleGroup who = new ToggleGroup();
        RadioButton first = choice(who, one);
        RadioButton second = choice(who, other);
        boolean moreBySecond = words(other) > words(one);
        who.selectToggle(moreBySecond ? second : first);
        VBox lines = new VBox(6);
        lines.setId("merging");
        MergeParticipants merging = new MergeParticipants(desk.desk());
        DialogCard card = new DialogCard(
                say, with.overlay(), say.text("ui.people.merge.title"), WIDTH, say.text("ui.people.merge.go"), () -> {
                    boolean keepFirst = first.isSelected();
                    with.overlay().close();
                    merging.merge(keepFirst ? one : other, keepFirst ? other : one);
                    model.chosen().set(List.of(keepFirst ? one : other));
                });
        Runnable show = () -> lines.getChildren()
                .setAll(lines(merging.preview(first.isSelected() ? one : other, first.isSelected() ? other : one)));
        who.selectedToggleProperty().addListener((property, before, now) -> show.run());
        show.run();
        card.with(
                Parts.label(say.text("ui.people.merge.keep"), "field-name"),
                new VBox(6, first, second),
                Parts.label(say.text("ui.people.merge.happens"), "field-name"),
                lines,
                Parts.wrapped(say.text("ui.remove.undo"), "muted"));
        card.open(card.go());
    }

    private int words(Id<Participant> who) {
        return model.row(who).map(row -> row.spoken().words()).orElse(0);
    }

    private RadioButton choice(ToggleGroup group, Id<Participant> who) {
        RadioButton button =
                new RadioButton(model.row(who).map(MergeDialog::called).orElse(""));
        button.setToggleGroup(group);
        return button;
    }

    private List<Node> lines(Merging merging) {
        List<String> all = new ArrayList<>();
        all.add(say.text("ui.people.merge.turns", merging.turns(), merging.words(), merging.transcripts()));
        add(all, merging.places(), say.text("ui.people.merge.places", merging.places()));
        add(all, merging.codings(), say.text("ui.people.merge.codings", merging.codings()));
        add(all, merging.memos(), say.text("ui.people.merge.memos", merging.memos()));
        add(all, merging.cases(), say.text("ui.people.merge.cases", merging.cases()));
        if (!merging.lost().isEmpty()) {
            all.add(say.text(
                    "ui.people.merge.lost",
                    merging.lost().stream().map(this::name).collect(Collectors.joining(", "))));
        }
        if (merging.keyName()) {
            all.add(say.text("ui.people.merge.key"));
        }
        return all.stream().<Node>map(MergeDialog::line).toList();
    }

    private static void add(List<String> lines, int count, String line) {
        if (count > 0) {
            lines.add(line);
        }
    }

    private String name(Fact fact) {
        return FactNames.of(say, fact);
    }

    private static HBox line(String words) {
        HBox line = new HBox(8, Parts.icon(Feather.CHEVRON_RIGHT, "muted"), Parts.wrapped(words));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
