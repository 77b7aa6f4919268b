package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.Definition;
import no.utsagn.study.EditKind;
import no.utsagn.ui.theme.Theme;
import org.junit.jupiter.api.Test;

/** A robot at the start page: before the first study, with studies, and with studies that cannot be opened. */
class StartWindowTest extends OpenWindow {

    @Override
    Optional<Path> begin() {
        return Optional.empty();
    }

    private Path make(String title) {
        Path file = folder.resolve(title + ".utsagn");
        try (OpenStudy open = OpenStudy.create(file, title, "IH", Clock.systemUTC())) {
            open.apply(
                    EditKind.CODE_CREATED,
                    List.of(),
                    s -> s.with(s.codebook().create(Definition.named("Tillit"), Optional.empty(), open.stamp())));
            open.backUp();
        }
        return file;
    }

    private void open(Path file) {
        robot.doOnScreen(() -> window.take(Dropped.of(List.of(file.toFile()))));
    }

    private void close() {
        robot.keys(KeyCode.CONTROL, KeyCode.W);
    }

    @Test
    void theFirstStartShowsWhereToBegin() {
        robot.picture("start-first");
        assertThat(robot.texts()).contains("Begynn her");
        robot.doOnScreen(
                () -> window.take(Dropped.of(List.of(folder.resolve("a.docx").toFile()))));
        assertThat(robot.shows("#picker-list")).isTrue();
        robot.keys(KeyCode.ENTER);
        assertThat(robot.shows("#study-title")).isTrue();
    }

    @Test
    void droppedTranscriptsGoIntoTheStudyThatIsPicked() throws IOException {
        open(make("Nattskift"));
        close();
        open(make("Pendlere"));
        close();
        Path file = Files.writeString(folder.resolve("ett.txt"), "I: Hvordan gikk det?\n\nKari: Det gikk bra.\n");
        robot.doOnScreen(() -> window.take(Dropped.of(List.of(file.toFile()))));
        robot.picture("drop-which-study");
        robot.type("natt");
        robot.keys(KeyCode.ENTER);
        assertThat(robot.read(() -> window.study().orElseThrow().now().facts().title()))
                .isEqualTo("Nattskift");
        robot.picture("dropped-into");
        assertThat(robot.texts()).anyMatch(text -> String.valueOf(text).contains("ett.txt"));
    }

    @Test
    void recentStudiesAreWalkedByKeysAndCanBeHidden() throws IOException {
        Path one = make("Nattskift");
        Path two = make("Pendlere");
        Path gone = make("Ungdom i lære");
        for (Path file : List.of(gone, two, one)) {
            open(file);
            close();
        }
        Files.delete(gone);
        Files.createFile(folder.resolve("nøkkel.utsagnkey"));
        close();
        robot.doOnScreen(() -> window.speak(TextLanguage.NYNORSK));
        robot.doOnScreen(() -> window.speak(TextLanguage.BOKMAAL));
        robot.picture("start");
        assertThat(robot.texts()).contains("Nattskift", "Pendlere", "Ungdom i lære", "Finn …");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("start-dark");
        robot.doOnScreen(() -> robot.find(".recent").requestFocus());
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.ENTER);
        assertThat(robot.read(() -> window.study().orElseThrow().path())).isEqualTo(two);
        close();
        robot.keys(KeyCode.CONTROL, KeyCode.COMMA);
        robot.click("#hide-titles");
        robot.keys(KeyCode.ESCAPE);
        assertThat(robot.shows("#settings")).isFalse();
        assertThat(robot.texts()).doesNotContain("Nattskift", "Pendlere");
        robot.doOnScreen(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        robot.picture("start-hidden-1280");
        robot.doOnScreen(() -> {
            stage.setWidth(1920);
            stage.setHeight(1080);
        });
        robot.picture("start-hidden-1920");
        assertThat(robot.read(
                        () -> stage.getScene().getRoot().getPseudoClassStates().toString()))
                .contains(Theme.DARK.code());
    }

    @Test
    void aStudyThatIsOpenElsewhereIsRefusedUntilItIsClosedThere() {
        Path file = make("Nattskift");
        try (OpenStudy elsewhere = OpenStudy.open(file, Clock.systemUTC())) {
            open(file);
            assertThat(elsewhere.path()).isEqualTo(file);
            assertThat(robot.texts()).anyMatch(text -> String.valueOf(text).contains("åpen i et annet vindu"));
            robot.picture("start-in-use");
        }
        robot.click("#dialog-go");
        assertThat(robot.read(() -> window.study().map(OpenStudy::path))).contains(file);
    }

    @Test
    void aDamagedStudyOffersItsBackups() throws IOException {
        Path file = make("Nattskift");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
        Files.write(file, bytes);
        open(file);
        assertThat(robot.texts()).anyMatch(text -> String.valueOf(text).contains("er skadet"));
        robot.picture("start-damaged");
        robot.click("#dialog-go");
        robot.picture("start-restore");
        Path copy = folder.resolve("hentet.utsagn");
        files.give(copy);
        robot.click("#dialog-go");
        assertThat(robot.read(() -> window.study().map(OpenStudy::path))).contains(copy);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
}
