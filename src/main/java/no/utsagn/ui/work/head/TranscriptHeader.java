package no.utsagn.ui.work.head;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.Coverage;
import no.utsagn.base.Messages;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Kinds;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The line above a transcript: its title, facts and coverage, whose codings are seen, and the button that codes. */
public final class TranscriptHeader {

    private static final double BAR = 64;

    private final Messages say;
    private final DeskModel desk;
    private final Counts counts;
    private final Label title = Parts.label("", "transcript-title");
    private final Label facts = Parts.label("", "muted", "small");
    private final CoverageBar bar = new CoverageBar(BAR);
    private final Label coverage = Parts.label("", "muted", "small");
    private final HBox node;

    public TranscriptHeader(Messages say, DeskModel desk, Counts counts, Runnable pickCode) {
        this.say = say;
        this.desk = desk;
        this.counts = counts;
        title.setId("transcript-title");
        coverage.setId("coverage");
        coverage.setMinWidth(Region.USE_PREF_SIZE);
        facts.setMinWidth(0);
        HBox below = new HBox(8, facts, bar, coverage);
        below.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2, title, below);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        node = new HBox(12, words, new CoderMenu(say, desk).node(), code(pickCode));
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("transcript-head");
    }

    private Button code(Runnable pickCode) {
        Label key = Parts.keycap(KeyCombination.valueOf("Shortcut+K").getDisplayText());
        HBox sign = new HBox(8, Parts.icon(Feather.TAG), new Label(say.text("ui.code-selection")), key);
        sign.setAlignment(Pos.CENTER_LEFT);
        Button code = new Button("", sign);
        code.setAccessibleText(say.text("ui.code-selection"));
        code.getStyleClass().add("accent");
        code.setId("code-selection");
        Parts.tip(code, say.text("ui.code-selection.tip"));
        code.setOnAction(event -> pickCode.run());
        code.setMinWidth(Region.USE_PREF_SIZE);
        return code;
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Shows a transcript, as the study is now. */
    public void show(Transcript transcript) {
        Coverage now = counts.coverage(desk.study().get(), transcript);
        String all = facts(transcript);
        title.setText(transcript.title());
        Parts.tip(title, transcript.title());
        facts.setText(all);
        Parts.tip(facts, all);
        bar.show(now.share());
        coverage.setText(say.text("ui.coverage.short", now.share(), now.words()));
        Parts.tip(coverage, say.text("ui.coverage.tip", now.coded(), now.words()));
    }

    private String facts(Transcript transcript) {
        List<String> parts = new ArrayList<>();
        parts.add(Kinds.name(say, transcript.fields().kind()));
        transcript.fields().round().ifPresent(round -> parts.add(say.text("ui.transcript.round", round.name())));
        parts.add(say.text(
                "ui.transcript.facts",
                transcript.speakers().size(),
                transcript.turns().size(),
                desk.study().get().codings().in(transcript.id()).size()));
        return String.join(" · ", parts);
    }
}
