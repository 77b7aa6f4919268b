package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.TextLanguage;
import org.junit.jupiter.api.Test;

/** A robot goes the whole way: a new study, files in, words coded, names out, a chapter on the disk. */
class WholeJobWindowTest extends OpenWindow {

    private static final String TALK = "Intervjuer: Hvordan gikk det?\n\nKari: Det gikk bra fordi Amalie hjalp meg.\n\n"
            + "Intervjuer: Hvorfor?\n\nKari: Hun ringte hver dag.\n";

    @Override
    Optional<Path> begin() {
        return Optional.empty();
    }

    private void fill(String field, String text) {
        TextInputControl control = robot.find(field);
        robot.doOnScreen(() -> control.setText(text));
    }

    private void newStudy() {
        robot.picture("start-first");
        robot.click("#start-new");
        robot.type("Prosjekt");
        robot.picture("new-study");
        fill("#study-coder", "IH");
        fill("#study-place", folder.resolve("prosjekt.utsagn").toString());
        robot.click("#dialog-go");
        robot.picture("empty-study");
    }

    private void takeIn() throws Exception {
        files.give(Files.writeString(folder.resolve("intervju.txt"), TALK));
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

    @Test
    void fromANewStudyToAChapterOnTheDisk() throws Exception {
        newStudy();
        takeIn();
        assertThat(study().transcripts().size()).isEqualTo(1);
        robot.drawOver("Hun ringte hver dag.");
        robot.keys(KeyCode.CONTROL, KeyCode.K);
        robot.type("Hjelp");
        robot.keys(KeyCode.ENTER);
        assertThat(study().codings().size()).isEqualTo(1);
        replace();
        copy();
        export();
        assertThat(Files.readString(folder.resolve("kapittel.md")))
                .contains("ringte hver dag", "*Kandidat 1:* «")
                .doesNotContain("Kari", "Amalie");
    }

    private void replace() throws Exception {
        Path decisions = Files.writeString(
                folder.resolve("decisions.tsv"),
                "entity\tforms\tkind\treplacement\nAmalie\tAmalie\tperson\t(jobbspesialisten)\n");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        fill("#key-place", folder.resolve("prosjekt.utsagnkey").toString());
        fill("#passphrase", "fire ord er nok");
        fill("#passphrase-again", "fire ord er nok");
        fill("#decisions", decisions.toString());
        robot.picture("replace-names");
        robot.click("#dialog-go");
        robot.picture("replace-names-counts");
        robot.click("#dialog-go");
        robot.picture("replace-names-done");
        assertThat(robot.<TextInputControl>find("#recovery-code").getText()).hasSizeGreaterThan(10);
        robot.click("#dialog-go");
        assertThat(robot.read(() -> robot.words().getText())).contains("(jobbspesialisten)");
        assertThat(robot.texts()).as("no name is left beside the words").doesNotContain("Kari");
    }

    /** After names were replaced a quote leaves the study by the menu on the words, with its label. */
    private void copy() {
        robot.drawOver("ringte hver dag");
        robot.rightClickOn("ringte hver dag");
        robot.picture("copy-menu");
        robot.click("Kopier med etikett");
        assertThat(robot.read(() -> Clipboard.getSystemClipboard().getString()))
                .contains("ringte hver dag", "Kandidat 1")
                .doesNotContain("Kari", "Amalie");
        robot.picture("copied");
    }

    private void export() throws Exception {
        robot.keys(KeyCode.CONTROL, KeyCode.E);
        fill("#export-place", folder.resolve("kapittel.md").toString());
        robot.chooseFormat("md");
        fill("#export-key", folder.resolve("prosjekt.utsagnkey").toString());
        fill("#export-passphrase", "fire ord er nok");
        fill(
                "#export-style",
                Files.writeString(folder.resolve("stil.json"), "{\"label\": \"prefix\"}")
                        .toString());
        robot.picture("export");
        robot.click("#dialog-go");
        robot.picture("export-result");
        if (robot.shows("#accepted-by")) {
            fill("#accepted-by", "IH");
            robot.clickLast("#dialog-go");
            robot.picture("export-written");
        }
    }

    @Test
    void opensAFreshSampleAndKeepsItFromTheList() {
        robot.click("#start-sample");
        robot.picture("sample");
        assertThat(study().transcripts().size()).isEqualTo(16);
        robot.keys(KeyCode.CONTROL, KeyCode.W);
        assertThat(robot.shows("#start-sample")).isTrue();
        robot.picture("start");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoStudy() throws Exception {
        files.give(Files.writeString(folder.resolve("tull.utsagn"), "dette er ingen studie"));
        robot.click("#start-open");
        robot.picture("problem");
        assertThat(robot.shows("#problem")).isTrue();
        robot.keys(KeyCode.ESCAPE);
        assertThat(robot.shows("#problem")).isFalse();
    }

    @Test
    void takesTranscriptsThatAreDroppedOnceAStudyIsOpen() throws Exception {
        Dropped dropped = Dropped.of(List.of(
                Files.writeString(folder.resolve("intervju.txt"), TALK).toFile(),
                Files.writeString(folder.resolve("to.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Per>Hei.\n")
                        .toFile()));
        robot.doOnScreen(() -> window.take(dropped));
        assertThat(robot.shows("#picker-list")).isTrue();
        robot.picture("drop-no-study");
        robot.keys(KeyCode.ESCAPE);
        assertThat(robot.shows("#picker-list")).isFalse();
        newStudy();
        robot.doOnScreen(() -> window.take(dropped));
        assertThat(robot.texts()).contains("intervju.txt", "to.vtt");
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.shows("#role-Kari")).isTrue();
        assertThat(robot.shows("#role-Per")).isTrue();
        robot.picture("drop");
    }

    @Test
    void warnsOnceOfAPlaceThatIsKeptInStepWithAServer() throws Exception {
        Path synced = Files.createDirectories(folder.resolve("OneDrive")).resolve("s.utsagn");
        OpenStudy.create(synced, "Prosjekt", "IH", Clock.systemUTC()).close();
        files.give(synced);
        robot.click("#start-open");
        robot.picture("place-warning");
        assertThat(robot.shows("#notice")).isTrue();
        robot.doOnScreen(() -> window.speak(TextLanguage.NYNORSK));
        assertThat(robot.shows("#notice")).as("said already").isFalse();
    }
}
