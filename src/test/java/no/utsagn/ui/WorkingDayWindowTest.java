package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import no.utsagn.coding.Coding;
import no.utsagn.study.Study;
import org.junit.jupiter.api.Test;

/** A whole day's work by hand: a file is taken in and coded, some of it is taken back, and all is found again. */
class WorkingDayWindowTest extends OpenWindow {

    private static final int PASSAGES = 30;
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);

    @Override
    Optional<Path> begin() {
        return Optional.empty();
    }

    /** What a coding is, whoever wrote it down. */
    private record Laid(String code, String words) {}

    private Path study = Path.of("");

    private static String talk() {
        StringBuilder talk = new StringBuilder();
        for (int day = 1; day <= 40; day++) {
            talk.append("Intervjuer: Hva hendte dag ").append(day).append("?\n\n");
            talk.append("Kari: Dag ").append(day).append(" sto jeg opp klokka fem og gikk på lageret.\n\n");
        }
        return talk.toString();
    }

    private void newStudy() {
        study = folder.resolve("dagen.utsagn");
        robot.click("#start-new");
        robot.type("Dagen");
        fill("#study-coder", "IH");
        fill("#study-place", study.toString());
        robot.click("#dialog-go");
    }

    private void fill(String field, String text) {
        TextInputControl control = robot.find(field);
        robot.doOnScreen(() -> control.setText(text));
    }

    private void takeIn() throws Exception {
        files.give(Files.writeString(folder.resolve("intervju.txt"), talk()));
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        robot.click("#import-choose");
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.click("#role-Kari");
        robot.type("kandidat");
        robot.keys(KeyCode.ENTER);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
    }

    private void makeCodes() {
        for (String name : List.of("Hverdag", "Arbeid", "Tid")) {
            robot.keys(KeyCode.CONTROL, KeyCode.J);
            robot.keys(KeyCode.CONTROL, KeyCode.K);
            robot.type(name);
            robot.keys(KeyCode.ENTER);
        }
    }

    private void codeTheRest() {
        for (int i = DIGITS.size(); i < PASSAGES; i++) {
            robot.keys(KeyCode.CONTROL, KeyCode.J);
            robot.keys(DIGITS.get(i % DIGITS.size()));
        }
    }

    private Set<Laid> laid() {
        Study now = study();
        return now.codings().all().map(coding -> laid(now, coding)).collect(Collectors.toSet());
    }

    private static Laid laid(Study study, Coding coding) {
        return new Laid(
                study.codebook().code(coding.code()).name(),
                study.transcripts().get(coding.transcript()).words(coding.span()));
    }

    private void times(int times, KeyCode... keys) {
        for (int i = 0; i < times; i++) {
            robot.keys(keys);
        }
    }

    @Test
    void allIsFoundAgainTheNextMorning() throws Exception {
        newStudy();
        takeIn();
        makeCodes();
        codeTheRest();
        Set<Laid> allDay = laid();
        assertThat(allDay).hasSize(PASSAGES);
        robot.picture("day-coded");
        times(10, KeyCode.CONTROL, KeyCode.Z);
        assertThat(laid()).hasSize(PASSAGES - 10).isSubsetOf(allDay);
        times(5, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        Set<Laid> evening = laid();
        assertThat(evening).hasSize(PASSAGES - 5).isSubsetOf(allDay);
        Study before = study();
        robot.keys(KeyCode.CONTROL, KeyCode.W);
        robot.picture("day-over");
        robot.keys(KeyCode.ENTER);
        assertThat(study()).isEqualTo(before);
        assertThat(laid()).isEqualTo(evening);
        robot.picture("day-after");
    }
}
