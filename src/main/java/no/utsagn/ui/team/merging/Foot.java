package no.utsagn.ui.team.merging;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.team.model.Left;
import no.utsagn.ui.team.model.MergeModel;
import no.utsagn.ui.team.page.KeyButton;
import org.kordamp.ikonli.feather.Feather;

/** The foot of the assistant: the report, deciding by rule, what is left, and the two ways out. */
final class Foot {

    /** What its buttons do. */
    record Acts(Runnable report, Runnable rule, Runnable cancel, Runnable merge) {}

    private final Messages say;
    private final MergeModel model;
    private final Label left = Parts.label("", "small");
    private final Button rule;
    private final Button merge;
    private final HBox node;

    Foot(Messages say, MergeModel model, Acts acts) {
        this.say = say;
        this.model = model;
        Button report = button(Feather.FILE_TEXT, say.text("ui.team.report"), acts.report());
        report.setId("merge-report");
        Parts.tip(report, say.text("ui.team.report.tip"));
        rule = button(Feather.SLIDERS, say.text("ui.team.by-rule"), acts.rule());
        rule.setId("merge-rule");
        Parts.tip(rule, say.text("ui.team.by-rule.tip"));
        Button cancel = KeyButton.of(say.text("ui.cancel"), "Esc", acts.cancel());
        cancel.setId("merge-cancel");
        merge = KeyButton.of(Feather.GIT_MERGE, say.text("ui.team.merge"), "Ctrl+Enter", acts.merge(), "accent");
        merge.setId("merge-go");
        left.setMinWidth(0);
        left.setId("merge-left");
        node = new HBox(8, report, rule, Parts.spring(), left, gap(), cancel, merge);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("assistant-foot");
        model.rows().addListener((property, before, now) -> show());
        model.busy().addListener((property, before, now) -> show());
        show();
    }

    Node node() {
        return node;
    }

    private static Region gap() {
        Region gap = new Region();
        gap.setMinWidth(8);
        return gap;
    }

    private static Button button(Feather icon, String text, Runnable action) {
        Button button = Parts.button(text, action, "flat");
        button.setGraphic(Parts.icon(icon, "small-icon"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void show() {
        Left open = model.left();
        boolean ready = model.isReady();
        merge.setDisable(!ready);
        rule.setDisable(open.nothing());
        left.setText(
                ready
                        ? say.text("ui.team.left.none")
                        : open.nothing() ? say.text("ui.team.left.counting") : words(open));
        left.setGraphic(
                ready
                        ? Parts.icon(Feather.CHECK, "success", "small-icon")
                        : Parts.icon(Feather.ALERT_TRIANGLE, open.nothing() ? "muted" : "danger", "small-icon"));
        merge.setAccessibleHelp(ready ? "" : left.getText());
    }

    private String words(Left open) {
        if (open.pairs() == 0) {
            return say.text("ui.team.left.conflicts", open.conflicts());
        }
        return open.conflicts() == 0
                ? say.text("ui.team.left.pairs", open.pairs())
                : say.text("ui.team.left.both", open.conflicts(), open.pairs());
    }
}
