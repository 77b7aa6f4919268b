package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import no.utsagn.app.Jobs;
import no.utsagn.app.key.KeyTaking;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.base.TextLanguage;
import no.utsagn.merge.Answers;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.frame.Frame;
import no.utsagn.ui.frame.Rooms;
import no.utsagn.ui.frame.View;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.team.MadeUp;
import no.utsagn.ui.team.merging.Meetings;
import no.utsagn.ui.team.merging.MergeRoom;
import no.utsagn.ui.team.model.Merging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The assistant on two made-up copies that have something of each kind. */
class MergeAssistantWindowTest extends OpenWindow {

    private final List<String> written = new ArrayList<>();
    private final Messages say = Messages.in(TextLanguage.BOKMAAL);
    private MergeRoom room;

    private final class Made implements Meetings {
        @Override
        public Merging look(Path other, Progress progress) {
            if (other.toString().contains("skadet")) {
                throw Problem.of("storage.damaged", other.toString()).exception();
            }
            return new MadeUp(other.toString().contains("for-godt"));
        }

        @Override
        public void merge(Merging merging, Answers answers) {
            written.add("merged by " + answers.given().size());
        }

        @Override
        public void report(Merging merging, Answers answers, Path file) {
            written.add("report");
        }
    }

    @BeforeEach
    void enter() {
        robot.doOnScreen(() -> {
            Frame frame = new Frame(say);
            RunningModel running = new RunningModel(Jobs.atOnce(), Runnable::run);
            room = new MergeRoom(
                    new Dialogs(say, frame.overlay(), files, running, Optional.empty()),
                    window.desk().orElseThrow().model(),
                    new Made(),
                    Jobs.atOnce(),
                    () -> files.open("", new FileChoice.Kind("", List.of())),
                    new Requests());
            stage.getScene().setRoot(frame.root());
            rooms = Optional.of(new Rooms(frame, Map.of(View.MERGE, room), View.MERGE));
        });
    }

    private Optional<Rooms> rooms = Optional.empty();

    private final class Requests implements MergeRoom.Requests {
        @Override
        public void takeInKey() {}

        @Override
        public void mergeWithKey(KeyTaking taking, Runnable then) {}

        @Override
        public void enter() {
            refresh();
        }

        @Override
        public void refresh() {
            rooms.ifPresent(Rooms::refresh);
        }

        @Override
        public void tell(String text, String actName, Runnable act) {
            written.add(text);
        }
    }

    private void look(String file) {
        robot.doOnScreen(() -> room.look(Path.of(file)));
    }

    private String left() {
        return robot.read(() -> robot.<Label>find("#merge-left").getText());
    }

    private String title() {
        return robot.read(() -> robot.<Label>find(".merge-title").getText());
    }

    @Test
    void isDecidedByKeysThroughToTheEnd() {
        robot.picture("merge-nothing");
        look("Eirik_sykehjem_natt.utsagn");
        robot.picture("merge");
        assertThat(left()).isEqualTo("3 konflikter og 1 par gjenstår");
        assertThat(robot.<Node>find("#merge-go").isDisabled()).isTrue();
        robot.keys(KeyCode.ENTER);
        assertThat(title()).isEqualTo("Dokumentasjonskrav");
        robot.picture("merge-gone");
        robot.keys(KeyCode.DIGIT2);
        assertThat(title()).isEqualTo("Bemanning");
        robot.keys(KeyCode.DIGIT0);
        assertThat(title()).isEqualTo("Språk");
        robot.picture("merge-pair");
        robot.keys(KeyCode.J);
        assertThat(left()).isEqualTo("Alt er avgjort");
        robot.picture("merge-decided");
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly("merged by 4");
        robot.picture("merge-done");
    }

    @Test
    void isDecidedByMouse() {
        look("Eirik_sykehjem_natt.utsagn");
        robot.click("#take-own");
        TextArea words = robot.find("#own-words");
        robot.doOnScreen(() -> words.setText("Vi sier fra om feil."));
        robot.picture("merge-own");
        robot.click("#dialog-go");
        robot.click("#take-proposal");
        robot.click("#take-theirs");
        robot.click("#apart");
        assertThat(left()).isEqualTo("Alt er avgjort");
        robot.click("#merge-report");
        robot.click("#merge-go");
        assertThat(written).contains("merged by 4");
    }

    @Test
    void goesThroughConflictsAndFields() {
        look("Eirik_sykehjem_natt.utsagn");
        robot.keys(KeyCode.F8);
        assertThat(title()).isEqualTo("Dokumentasjonskrav");
        robot.keys(KeyCode.SHIFT, KeyCode.F8);
        robot.keys(KeyCode.ALT, KeyCode.UP);
        assertThat(title()).isEqualTo("Språk");
        robot.keys(KeyCode.ALT, KeyCode.DOWN);
        assertThat(title()).isEqualTo("Åpenhet om feil");
        robot.keys(KeyCode.DOWN);
        assertThat(title()).as("arrows walk the list").isEqualTo("Dokumentasjonskrav");
    }

    @Test
    void narrowsTheListByAFigure() {
        look("Eirik_sykehjem_natt.utsagn");
        int all = robot.<ListView<?>>find("#merge-list").getItems().size();
        robot.click("#figure-new-names");
        robot.picture("merge-figure");
        assertThat(robot.<ListView<?>>find("#merge-list").getItems()).hasSizeLessThan(all);
        robot.click("#codes-theirs");
        assertThat(robot.<ListView<?>>find("#merge-list").getItems()).hasSizeLessThan(all);
        robot.click("#merge-by-all");
        robot.click("#merge-funnel");
        robot.picture("merge-funnel");
        robot.keys(KeyCode.ESCAPE);
    }

    @Test
    void decidesByRuleAfterShowingWhatItDoes() {
        look("Eirik_sykehjem_natt.utsagn");
        robot.click("#merge-rule");
        robot.picture("merge-rule");
        robot.click("#rule-theirs");
        robot.picture("merge-rule-theirs");
        robot.click("#dialog-go");
        assertThat(left()).isEqualTo("Alt er avgjort");
    }

    @Test
    void saysWhyACopyIsRefused() {
        look("skadet.utsagn");
        robot.picture("merge-refused");
        assertThat(robot.shows("#merge-refused")).isTrue();
        robot.click("#refused-close");
        assertThat(robot.shows("#merge-choose")).isTrue();
    }

    @Test
    void tellsThatItCannotBeUndoneWherePeopleWereTakenOut() {
        look("for-godt.utsagn");
        assertThat(robot.shows("#promise-for-good")).isTrue();
        robot.picture("merge-for-good");
    }

    @Test
    void looksAsWellInTheDarkAndInOtherSizes() {
        look("Eirik_sykehjem_natt.utsagn");
        size(1280, 800);
        robot.picture("merge-1280");
        size(1920, 1080);
        robot.picture("merge-1920");
        size(1440, 900);
        robot.doOnScreen(() -> {
            Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
            stage.getScene().getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("dark"), true);
        });
        robot.picture("merge-dark");
        robot.doOnScreen(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
        assertThat(robot.shows("#merge-list")).isTrue();
    }

    private void size(int width, int height) {
        robot.doOnScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }
}
