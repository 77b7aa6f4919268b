package no.utsagn.ui.team.merging;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** What is shown while nothing is decided: what to do first, how far the looking is, why it was refused, what was done. */
final class Waiting {

    private static final int BONES = 7;

    /** What its buttons do. */
    record Acts(
            Runnable choose,
            Runnable chooseCodebook,
            Runnable leave,
            Runnable undo,
            Consumer<Path> again,
            Runnable takeIn) {}

    private final Messages say;
    private final Acts acts;

    Waiting(Messages say, Acts acts) {
        this.say = say;
        this.acts = acts;
    }

    Node nothing() {
        Button choose = Parts.button(say.text("ui.team.merge-in"), acts.choose(), "accent");
        choose.setId("merge-choose");
        Button codebook = Parts.button(say.text("ui.team.merge-codebook"), acts.chooseCodebook());
        codebook.setId("merge-choose-codebook");
        Parts.tip(codebook, say.text("ui.team.merge-codebook.tip"));
        HBox buttons = new HBox(8, choose, codebook);
        buttons.setAlignment(Pos.CENTER);
        return page(Parts.empty(
                Feather.GIT_MERGE, say.text("ui.team.nothing.title"), say.text("ui.team.nothing.text"), buttons));
    }

    Node looking(MergingModel.Looking state) {
        Label title = Parts.label(say.text("ui.team.looking", name(state.file())), "bold");
        ProgressBar bar = new ProgressBar(
                state.total() > 0 ? (double) state.done() / state.total() : ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(240);
        Button stop = Parts.button(say.text("ui.cancel"), acts.leave());
        stop.setId("looking-stop");
        HBox line = new HBox(16, title, bar, Parts.spring(), stop);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox bones = new VBox(14);
        for (int i = 0; i < BONES; i++) {
            bones.getChildren().add(bone(i));
        }
        VBox box = new VBox(16, line, Parts.label(say.text("ui.team.looking.text"), "muted", "small"), bones);
        box.getStyleClass().add("merge-looking");
        box.setId("merge-looking");
        return box;
    }

    private static Node bone(int number) {
        Region title = new Region();
        title.getStyleClass().add("bone");
        title.setMinSize(180 + 40 * (number % 3), 12);
        title.setMaxSize(180 + 40 * (number % 3), 12);
        Region words = new Region();
        words.getStyleClass().addAll("bone", "second");
        words.setMinSize(260 - 30 * (number % 2), 9);
        words.setMaxSize(260 - 30 * (number % 2), 9);
        return new VBox(6, title, words);
    }

    Node refused(MergingModel.Refused state) {
        Label file = Parts.label(name(state.file()), "bold");
        file.setGraphic(Parts.icon(Feather.FILE, "muted", "small-icon"));
        Label why = Parts.wrapped(say.text(state.problem()), "body");
        Label untouched = Parts.label(say.text("ui.team.refused.untouched"), "success", "small");
        untouched.setGraphic(Parts.icon(Feather.CHECK, "success", "small-icon"));
        Runnable choose = StudyDrop.isCodebook(state.file()) ? acts.chooseCodebook() : acts.choose();
        Button other = Parts.button(say.text("ui.team.refused.other"), choose, "accent");
        other.setId("refused-other");
        Button again = Parts.button(
                say.text("ui.team.refused.again"), () -> acts.again().accept(state.file()));
        again.setId("refused-again");
        Button close = Parts.button(say.text("ui.close"), acts.leave());
        close.setId("refused-close");
        HBox head = new HBox(
                12,
                Parts.icon(Feather.ALERT_TRIANGLE, "danger", "big"),
                Parts.label(say.text("ui.team.refused.title"), "card-title"));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(14, head, file, why, untouched, new HBox(8, Parts.spring(), close, again, other));
        card.getStyleClass().addAll("card", "merge-card");
        card.setId("merge-refused");
        return page(card);
    }

    Node equal(MergingModel.Deciding state) {
        Button close = Parts.button(say.text("ui.close"), acts.leave(), "accent");
        close.setId("merge-close");
        VBox empty = Parts.empty(
                Feather.CHECK_CIRCLE,
                say.text("ui.team.equal.title"),
                say.text("ui.team.equal.text", name(state.file())),
                close);
        empty.setId("merge-equal");
        return page(empty);
    }

    Node done(MergingModel.Done state) {
        Button close = Parts.button(say.text("ui.close"), acts.leave(), "accent");
        close.setId("merge-close");
        HBox buttons = new HBox(8);
        if (!state.forGood()) {
            Button undo = Parts.button(say.text("ui.team.done.undo"), acts.undo());
            undo.setGraphic(Parts.icon(Feather.ROTATE_CCW, "small-icon"));
            undo.setId("merge-undo");
            buttons.getChildren().add(undo);
        }
        if (state.inTheirKey() > 0 && state.ownKey()) {
            Button takeIn = Parts.button(say.text("ui.team.done.take-in", state.them()), acts.takeIn());
            takeIn.setGraphic(Parts.icon(Feather.KEY, "small-icon"));
            takeIn.setId("merge-take-in");
            buttons.getChildren().add(takeIn);
        }
        buttons.getChildren().add(close);
        buttons.setAlignment(Pos.CENTER);
        VBox done = Parts.empty(
                Feather.CHECK_CIRCLE,
                StudyDrop.isCodebook(state.file())
                        ? say.text("ui.team.file.done")
                        : say.text("ui.team.done.title", state.them()),
                text(state),
                buttons);
        done.setId("merge-done");
        return page(done);
    }

    private String text(MergingModel.Done state) {
        String done = state.forGood()
                ? say.text("ui.team.done.for-good", state.codes(), state.codings())
                : say.text("ui.team.done.text", state.codes(), state.codings());
        if (state.inTheirKey() == 0) {
            return done;
        }
        return done + " "
                + (state.ownKey()
                        ? say.text("ui.team.done.key", state.inTheirKey(), state.them())
                        : say.text("ui.team.done.their-key", state.inTheirKey(), state.them()));
    }

    private static Node page(Node inside) {
        VBox page = new VBox(inside);
        page.setAlignment(Pos.TOP_CENTER);
        page.getStyleClass().addAll("pane", "team", "merge-waiting");
        return page;
    }

    /** Which file is merged with this study, for the row of tabs. */
    Node against(Path file) {
        Label label = Parts.label(say.text("ui.team.against", name(file)), "muted", "small");
        label.setGraphic(Parts.icon(Feather.GIT_MERGE, "muted", "small-icon"));
        label.setMinWidth(0);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
