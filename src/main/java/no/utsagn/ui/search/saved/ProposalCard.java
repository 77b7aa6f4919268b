package no.utsagn.ui.search.saved;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.Passage;
import no.utsagn.app.search.Line;
import no.utsagn.app.search.acts.SearchRules;
import no.utsagn.app.search.acts.SearchRules.Proposal;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.search.coding.HitDeeds;
import no.utsagn.ui.search.coding.UnitNames;
import no.utsagn.ui.search.model.HitsModel;
import no.utsagn.ui.search.results.Kwic;
import org.jspecify.annotations.Nullable;

/** What a rule proposes, to tick from. Nothing is coded but what was ticked; the rest is not proposed again. */
public final class ProposalCard {

    private static final double WIDTH = 860;
    private static final double ROW = 30;
    private static final int MOST_ROWS = 14;

    private final Messages say;
    private final DeskModel desk;
    private final Overlay overlay;
    private final HitDeeds deeds;
    private final Problems problems;
    private final Set<Line> ticked = new LinkedHashSet<>();
    private final ListView<Line> list = new ListView<>();
    private final Button decide = new Button();

    public ProposalCard(Messages say, DeskModel desk, Overlay overlay, HitDeeds deeds) {
        this.say = say;
        this.desk = desk;
        this.overlay = overlay;
        this.deeds = deeds;
        this.problems = new Problems(say, overlay);
        list.setId("proposal-list");
        list.setFixedCellSize(ROW);
        list.getStyleClass().addAll("found-list", "hit-list");
        list.setCellFactory(view -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Line line = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && line != null) {
                event.consume();
                tick(line);
            }
        });
        decide.setId("proposal-decide");
        decide.getStyleClass().add("accent");
    }

    void open(Proposal proposal) {
        ticked.clear();
        list.getItems().setAll(proposal.lines());
        double height = ROW * Math.min(MOST_ROWS, proposal.lines().size()) + 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
        String code = desk.study().get().codebook().code(proposal.rule().code()).name();
        Button all = Panel.link(say.text("ui.search.proposal.all"), () -> all(proposal.lines()));
        all.setId("proposal-all");
        HBox head = new HBox(
                12,
                Parts.label(
                        say.text("ui.search.proposal.title", proposal.search().name()), "card-title"),
                Parts.spring(),
                all);
        head.setAlignment(Pos.CENTER_LEFT);
        String unit = UnitNames.of(say, proposal.rule().unit()).toLowerCase(Locale.ROOT);
        decide.setOnAction(event -> decide(proposal));
        HBox foot = new HBox(8, Parts.spring(), Parts.button(say.text("ui.cancel"), overlay::close), decide);
        VBox card =
                new VBox(12, head, Parts.wrapped(say.text("ui.search.proposal.text", code, unit), "muted"), list, foot);
        card.getStyleClass().addAll("card", "dialog", "work");
        card.setId("proposal");
        card.setPrefWidth(WIDTH);
        tell();
        overlay.show(card);
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void tell() {
        decide.setText(
                ticked.isEmpty()
                        ? say.text("ui.search.proposal.none")
                        : say.text("ui.search.proposal.code", ticked.size()));
    }

    private void all(List<Line> lines) {
        if (!ticked.removeAll(lines) || ticked.size() < 0) {
            ticked.addAll(lines);
        }
        list.refresh();
        tell();
    }

    private void tick(Line line) {
        if (!ticked.remove(line)) {
            ticked.add(line);
        }
        list.refresh();
        tell();
    }

    private void decide(Proposal proposal) {
        List<Passage> chosen = ticked.stream().map(HitsModel::passage).toList();
        overlay.close();
        problems.guard(() -> deeds.told(new SearchRules(desk.desk()).decide(proposal, chosen)));
    }

    private final class Cell extends ListCell<Line> {

        private final CheckBox box = new CheckBox();
        private final Label who = Parts.label("", "small", "muted");
        private final Kwic kwic = new Kwic();
        private final HBox line = new HBox(8, box, who, kwic);

        Cell() {
            setPrefWidth(0);
            who.setMinWidth(130);
            who.setMaxWidth(130);
            HBox.setHgrow(kwic, Priority.ALWAYS);
            kwic.setMaxHeight(Double.MAX_VALUE);
            line.setAlignment(Pos.CENTER_LEFT);
            box.setFocusTraversable(false);
            box.setAccessibleText(say.text("ui.search.tick"));
            box.setOnAction(event -> tick(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : line);
            if (item != null) {
                box.setSelected(ticked.contains(item));
                who.setText(item.speaker());
                kwic.show(item.before(), item.hit(), item.after());
                setAccessibleText(item.speaker() + ": " + item.before() + item.hit() + item.after());
            }
        }
    }
}
