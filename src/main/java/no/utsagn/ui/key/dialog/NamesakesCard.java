package no.utsagn.ui.key.dialog;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.OtherKey;
import no.utsagn.app.key.TakeInKey;
import no.utsagn.base.Messages;
import no.utsagn.names.namesake.Choice;
import no.utsagn.names.namesake.Choices;
import no.utsagn.names.namesake.Namesake;
import no.utsagn.names.namesake.Taking;
import no.utsagn.study.Study;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;

/**
 * Asks what becomes of those whom two copies replaced apart under one name. It shows the names, so it goes when the key is
 * locked.
 */
final class NamesakesCard {

    private static final double WIDTH = 620;
    private static final double MOST_HEIGHT = 420;

    private final Dialogs with;
    private final Messages say;
    private final TakeInCard.Way way;
    private final Consumer<TakeInKey.Taken> done;
    private final OtherKey other;
    private final List<Namesake> asked;
    private final VBox list = new VBox(10);
    private final OpenStudy.Subscription lock;
    private Choices choices = Choices.none();
    private boolean shown = true;

    NamesakesCard(
            Dialogs with,
            KeyHolder holder,
            OtherKey other,
            Taking taking,
            TakeInCard.Way way,
            Consumer<TakeInKey.Taken> done) {
        this.with = with;
        this.say = with.say();
        this.way = way;
        this.done = done;
        this.other = other;
        this.asked = taking.open(Choices.none());
        lock = holder.onChange(() -> {
            if (!holder.state().isOpen()) {
                Platform.runLater(this::leave);
            }
        });
        Study study = way.act().study();
        asked.forEach(pair -> list.getChildren().add(row(study, taking, pair)));
    }

    void open() {
        DialogCard card =
                new DialogCard(say, with.overlay(), say.text("ui.key.namesakes.title", asked.size()), WIDTH, way.go());
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setId("namesakes");
        card.onCancel(this::end);
        card.onGo(() -> card.run(with, Work.OPENING_KEY, progress -> way.act().take(other, choices), taken -> {
            leave();
            done.accept(taken);
        }));
        card.with(Parts.wrapped(say.text("ui.key.namesakes.lead"), "muted"), scroll);
        card.open(card.go());
    }

    private void leave() {
        if (shown) {
            with.overlay().close();
        }
        end();
    }

    private void end() {
        shown = false;
        list.getChildren().clear();
        lock.close();
        other.close();
    }

    private Node row(Study study, Taking taking, Namesake pair) {
        Label name = Parts.label(taking.names(pair), "bold");
        name.setMinWidth(0);
        Label why = Parts.label(why(pair), "muted", "small");
        why.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(10, name, Parts.spring(), why);
        head.setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        VBox row = new VBox(
                6,
                head,
                choice(
                        pair,
                        Choice.OURS,
                        say.text("ui.key.namesakes.ours", Taking.said(study, pair.ours()), pair.ourPlaces()),
                        group),
                choice(
                        pair,
                        Choice.THEIRS,
                        say.text("ui.key.namesakes.theirs", Taking.said(study, pair.theirs()), pair.theirPlaces()),
                        group),
                choice(pair, Choice.APART, say.text("ui.key.namesakes.apart"), group));
        row.getStyleClass().add("namesake");
        choices = choices.with(pair.both(), pair.proposal());
        return row;
    }

    private RadioButton choice(Namesake pair, Choice choice, String text, ToggleGroup group) {
        RadioButton button = new RadioButton(text);
        button.setToggleGroup(group);
        button.setId("namesake-" + choice.name().toLowerCase(Locale.ROOT));
        button.setSelected(pair.proposal() == choice);
        button.setOnAction(event -> choices = choices.with(pair.both(), choice));
        return button;
    }

    private String why(Namesake pair) {
        return switch (pair.why()) {
            case SAME_PARTICIPANT, SAME_NAME -> say.text("ui.key.namesakes.same");
            case SHARED_FORM -> say.text("ui.key.namesakes.form");
            case SINGLE_NAME -> say.text("ui.key.namesakes.single");
        };
    }
}
