package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A robot takes a folder of transcripts in: good ones, a copy, one that cannot be read, one without names. */
class ImportAssistantWindowTest extends OpenWindow {

    private static final String TALK =
            """
            [00:04:12] Intervjuer: Hvordan begynner en vakt for deg?

            [00:04:20] Marit: Da leser jeg rapporten, og så går jeg runden min.

            [00:05:02] Intervjuer: Og når ringer du etter hjelp?

            [00:05:09] Marit: Det er slik: når alarmen går to ganger, ringer jeg Olav på 41 22 33 44.

            [00:06:40] Intervjuer: Hva gjør du så?

            [00:06:52] Marit: Så sa hun: gå hjem og sov. Da gikk jeg.

            [00:07:01] Intervjuer: Takk skal du ha.

            [00:07:08] Marith: Takk selv, det var fint å snakke om dette.
            """;
    private static final String GROUP =
            """
            Alle snakker i munnen på hverandre.

            Moderator: Da er vi i gang. Hvem vil begynne?

            JS1: Natta er lang når du er to på tretti.

            JS2: Ja, og så kommer det en ny.

            Moderator: Hva gjør dere da?

            JS1: Vi ringer. Som regel svarer ingen.

            JS2: Noen ganger svarer Ingrid.

            Moderator: Og så?

            JS1: Så går vi to og to.
            """;

    private Path talks;

    @Override
    Optional<Path> begin() throws Exception {
        talks = Files.createTempDirectory(folder, "Intervjuer høst 26 ");
        return super.begin();
    }

    @AfterEach
    @Override
    void leave() throws Exception {
        robot.picture("import-last");
        super.leave();
    }

    private void write(String name, String text, Charset charset) throws Exception {
        Files.write(talks.resolve(name), text.getBytes(charset));
    }

    private void folderOfTalks() throws Exception {
        write("Int18_SPL_stedA_2026-09-02.txt", TALK, Charset.forName("windows-1252"));
        write("Int18_SPL_stedA_kopi.txt", TALK, StandardCharsets.UTF_16);
        write("FG4_natt_stedA_2026-10-06.txt", GROUP, StandardCharsets.UTF_8);
        write(
                "notat.md",
                "Vi møttes på stasjonen.\n\nDet regnet hele dagen, og ingen sa noe.\n",
                StandardCharsets.UTF_8);
        Files.write(talks.resolve("Int23_HFA_stedC_skann.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', 0, 1, 2});
        Files.write(talks.resolve("opptak.mp3"), new byte[] {1, 2, 3});
    }

    private void open(Path path) {
        robot.doOnScreen(() -> window.take(new Dropped(Optional.empty(), List.of(path))));
    }

    private List<String> states() {
        TableView<?> table = robot.find("#import-files");
        return robot.read(() -> table.getItems().stream().map(Object::toString).toList());
    }

    private void both(String name) {
        robot.picture(name);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture(name + "-dark");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    }

    private static final String ANSWERS =
            """
            Nr;E-post;Bransje;Hva har vært nyttig i samarbeidet med jobbspesialisten?;Hva savner du?;Årstall
            7;a@bedrift.no;bakeri;Det har vært fint å ha en fast person å ringe til når det butter.;Mer tid sammen i starten.;2026
            12;b@bedrift.no;transport;Vi visste hva vi gikk til, og hun kom innom hver uke.;At noen hadde sagt fra før.;2026
            31;c@bedrift.no;hotell;Vi fikk hjelp da det ble vanskelig, og det betydde mye for oss.;Ingenting, egentlig.;2025
            """;

    /** The same screen in a small and a large window. */
    private void sizes(String name) {
        double width = stage.getWidth();
        double height = stage.getHeight();
        resize(1280, 800);
        both(name + "-1280");
        resize(1920, 1080);
        both(name + "-1920");
        resize(width, height);
    }

    private void resize(double width, double height) {
        robot.doOnScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.settle();
    }

    private boolean goOff() {
        Button go = robot.find("#import-go");
        return robot.read(go::isDisabled);
    }

    @Test
    void aWholeFolderGoesInAsOneStep() throws Exception {
        int before = study().transcripts().size();
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        assertThat(goOff()).isTrue();
        both("import-empty");
        sizes("import-empty");
        folderOfTalks();
        open(talks);
        assertThat(states()).hasSize(5);
        both("import-files");
        sizes("import-files");
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        both("import-speakers");
        sizes("import-speakers");
        robot.click("#who-unnamed");
        robot.picture("import-who");
        robot.type("ny kandidat");
        robot.picture("import-who-typed");
        robot.keys(KeyCode.ENTER);
        assertThat(robot.texts()).contains("Ny: Kandidat");
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        both("import-review");
        sizes("import-review");
        assertThat(study().transcripts().size()).as("nothing is in yet").isEqualTo(before);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(study().transcripts().size()).isEqualTo(before + 3);
        assertThat(robot.shows("#notice-act")).isTrue();
        robot.picture("import-done");
        robot.click("#notice-act");
        assertThat(study().transcripts().size()).as("taken back as one").isEqualTo(before);
    }

    @Test
    void twoSpellingsBecomeOneVoiceAndAFirstChoiceIsKept() throws Exception {
        write("Int18.txt", TALK, StandardCharsets.UTF_8);
        open(talks);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        ListView<?> list = robot.find("#import-voices");
        int lines = robot.read(() -> list.getItems().size());
        robot.doOnScreen(() -> {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectIndices(2, 3);
            list.requestFocus();
        });
        robot.picture("import-merge");
        robot.keys(KeyCode.M);
        assertThat(robot.read(() -> list.getItems().size())).isEqualTo(lines - 1);
        assertThat(robot.shows("#who-Marith")).isFalse();
    }

    @Test
    void aLikelySpellingIsMergedByItsProposal() throws Exception {
        String more = "\n\nMarit: Ja.\n\nIntervjuer: Nei?\n\nMarit: Jo.\n\nIntervjuer: Så?\n\nMarit: Nei.\n";
        write("Int18.txt", TALK + more, StandardCharsets.UTF_8);
        open(talks);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.picture("import-same");
        robot.click("#same-Marith");
        assertThat(robot.shows("#who-Marith")).isFalse();
    }

    @Test
    void aPatternOfNamesIsWritten() throws Exception {
        write("Int18_stedA_2026-09-02.txt", TALK, StandardCharsets.UTF_8);
        write("FG4_stedB_2026-10-06.txt", GROUP, StandardCharsets.UTF_8);
        open(talks);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.click("#edit-names");
        TextInputControl field = robot.find("#name-template");
        robot.doOnScreen(() -> field.setText("{type}{nummer}_{sted}_{"));
        assertThat(robot.read(() -> robot.<Button>find("#names-go").isDisabled()))
                .isTrue();
        robot.doOnScreen(() -> field.setText("{type}{nummer}_{sted}_{dato}"));
        robot.picture("import-names");
        robot.click("#names-go");
        both("import-facts");
        assertThat(robot.texts()).contains("2 av 2 passer", "2026-10-06");
    }

    @Test
    void columnsOfATableAreChosenAndReadAtOnce() throws Exception {
        write("svar.csv", ANSWERS, StandardCharsets.UTF_8);
        open(talks);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        both("import-columns");
        sizes("import-columns");
        robot.click("#column-4");
        robot.picture("import-column-uses");
        robot.type("Utel");
        robot.keys(KeyCode.ENTER);
        assertThat(robot.read(() -> robot.<Button>find("#column-4").getText())).isEqualTo("Utelates");
        assertThat(robot.read(() -> robot.<Button>find("#column-4").isFocused()))
                .isTrue();
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(robot.read(() -> robot.<Button>find("#column-4").getText())).isEqualTo("Tekst");
    }

    @Test
    void whatASignMeansAndWhereAFileIsFromIsTypedInPlace() throws Exception {
        write("Int18_SPL_stedA_2026-09-02.txt", TALK, StandardCharsets.UTF_8);
        write("Int19_SPL_stedA_2026-10-06.txt", TALK.replace("Marit", "Siri"), StandardCharsets.UTF_8);
        open(talks);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.click("#means-SPL");
        robot.type("kand");
        robot.keys(KeyCode.ENTER);
        assertThat(robot.read(() -> robot.<Button>find("#means-SPL").getText())).isEqualTo("Kandidat");
        robot.click("#means-stedA");
        robot.keys(KeyCode.ESCAPE);
        assertThat(robot.shows("#import-assistant"))
                .as("Escape leaves the field alone")
                .isTrue();
        robot.click("#means-stedA");
        robot.type("team 1");
        robot.keys(KeyCode.ENTER);
        assertThat(robot.read(() -> robot.<Button>find("#fact-site").getText())).isEqualTo("team 1");
        robot.click("#fact-round");
        robot.type("runde 3");
        robot.picture("import-typed");
        robot.keys(KeyCode.ENTER);
        assertThat(robot.read(() -> robot.<Button>find("#fact-round").getText()))
                .isEqualTo("runde 3");
        both("import-meanings");
    }

    @Test
    void aFileOfATakenNameCorrectsWhatIsThere() throws Exception {
        Transcript there = study().transcripts().stream().findFirst().orElseThrow();
        String changed = there.turns().stream()
                .map(turn -> "X: " + turn.span().of(there.text()))
                .collect(Collectors.joining("\n\n"))
                .replace("ikke", "aldri");
        write(there.title() + ".txt", changed, StandardCharsets.UTF_8);
        open(talks);
        robot.picture("import-same-name");
        robot.click("#act-correct");
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.shows("#reimport-counts") || robot.shows("#problem"))
                .as("what the file changes is shown first")
                .isTrue();
        robot.picture("import-corrects");
    }

    @Test
    void thePatternAndTheTextAreShown() throws Exception {
        write("Int18.txt", TALK, StandardCharsets.UTF_8);
        open(talks);
        robot.keys(KeyCode.SPACE);
        assertThat(robot.shows("#import-text")).isTrue();
        robot.picture("import-text");
        robot.keys(KeyCode.ESCAPE);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.click("#edit-pattern");
        robot.picture("import-pattern");
        robot.click("#pattern-none");
        robot.click("#pattern-go");
        assertThat(robot.shows("#who-Marit"))
                .as("read as a text without speakers")
                .isFalse();
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(robot.shows("#who-Marit")).as("the choice is taken back").isTrue();
    }

    @Test
    void anotherEncodingIsChosenByHowItLooks() throws Exception {
        write("Int18.txt", TALK, Charset.forName("windows-1252"));
        open(talks);
        robot.keys(KeyCode.E);
        robot.picture("import-encoding");
        ListView<String> sets = robot.find("#encodings");
        robot.doOnScreen(() -> sets.getSelectionModel().select("x-MacRoman"));
        robot.click("#encoding-go");
        assertThat(robot.texts()).contains("x-MacRoman");
    }

    @Test
    void escapeChangesNothingAndTheWorkCanBeTakenUpAgain() throws Exception {
        int before = study().transcripts().size();
        folderOfTalks();
        open(talks);
        robot.keys(KeyCode.ESCAPE);
        assertThat(robot.shows("#import-assistant")).isFalse();
        assertThat(study().transcripts().size()).isEqualTo(before);
        assertThat(robot.texts()).contains("Importen er avbrutt. Studien er ikke endret.");
        robot.picture("import-cancelled");
        robot.click("#notice-act");
        assertThat(states()).hasSize(5);
    }
}
