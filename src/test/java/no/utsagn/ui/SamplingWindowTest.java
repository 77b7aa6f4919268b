package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import no.utsagn.study.NameSample;
import no.utsagn.transcript.entity.Entity;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A robot reads sentences in which nothing was found. */
class SamplingWindowTest extends OpenWindow {

    private void until(Callable<Boolean> there) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, there);
        robot.settle();
    }

    private void draw() throws Exception {
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.click("#find-names");
        until(() -> robot.shows("#find-list") && !robot.shows(".running"));
        until(() -> robot.shows("#sampling-begin"));
        robot.click("#sampling-begin");
        until(() -> robot.shows("#sampled-sentence"));
    }

    private String sentence() {
        return robot.read(() -> robot.<Label>find("#sampled-sentence").getText());
    }

    private String bound() {
        return robot.read(() -> robot.<Label>find("#sampling-bound").getText());
    }

    private NameSample sample() {
        return study().samples().all().iterator().next();
    }

    @Test
    void readsByKeysAndTellsHowManyNamesMayBeOverlooked() throws Exception {
        draw();
        String first = sentence();
        Set<String> wheres = new HashSet<>();
        robot.keys(KeyCode.N);
        until(() -> sample().read() == 1);
        assertThat(sentence()).isNotEqualTo(first);
        for (int i = 1; i < 60; i++) {
            wheres.add(robot.read(() -> robot.<Button>find("#sampled-where").getText()));
            robot.keys(KeyCode.N);
        }
        assertThat(wheres)
                .as("where the turn has a time, it is told")
                .hasSize(59)
                .allMatch(where -> where.startsWith("Setning "))
                .anyMatch(where -> where.matches("Setning \\d+ · .*, \\d\\d:\\d\\d:\\d\\d"));
        until(() -> sample().read() == 60);
        assertThat(bound()).startsWith("Høyst 5,0 % av slike setninger har et oversett navn");
        robot.picture("sampling");
        String next = sentence();
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        until(() -> sample().read() == 59);
        assertThat(sentence()).as("the sentence before comes back").isNotEqualTo(next);
        robot.keys(KeyCode.N);
        assertThat(sentence()).isEqualTo(next);
    }

    @Test
    void addsANameThatWasOverlooked() throws Exception {
        draw();
        String first = sentence();
        int before = study().entities().size();
        robot.keys(KeyCode.F);
        until(() -> robot.shows(".word-choice"));
        robot.picture("sampling-words");
        robot.click(".word-choice");
        robot.click("#sampling-add");
        until(() -> study().entities().size() == before + 1);
        assertThat(study().entities()).anySatisfy(entity -> {
            assertThat(entity.state()).isEqualTo(Entity.State.PLANNED);
            assertThat(entity.forms()).allMatch(first::contains);
        });
        assertThat(sample().named()).isEqualTo(1);
        until(() -> robot.shows("#sampled-sentence"));
        assertThat(sentence()).isNotEqualTo(first);
        assertThat(bound()).contains("Høyst 100");
        robot.keys(KeyCode.N);
        robot.keys(KeyCode.N);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("sampling-dark");
    }

    @Test
    void opensTheSentenceAmongWhatStandsAroundIt() throws Exception {
        draw();
        String said = sentence();
        robot.click("#sampled-where");
        robot.picture("sampling-opened");
        assertThat(robot.read(() -> robot.words().getSelectedText())).isEqualTo(said.substring(1, said.length() - 1));
    }
}
