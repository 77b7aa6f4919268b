package no.utsagn.ui;

import static no.utsagn.app.key.TestKeys.secret;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.app.key.TestKeys;
import no.utsagn.app.team.GiveCopy;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.settings.memory.KeyPlaces;
import org.junit.jupiter.api.Test;

/** A copy in which names were taken out is merged, and then its key is taken into ours. */
class TakeInKeyWindowTest extends OpenWindow {

    private static final String OURS = "fire ord som huskes";
    private static final String THEIRS = "fem helt andre ord";

    private final TestKeys.Hand hand = new TestKeys.Hand();
    private Path copy;
    private Path theirKey;

    @Override
    Clock clock() {
        return hand;
    }

    @Override
    Optional<Path> begin() throws Exception {
        Path file = folder.resolve("nattskift.utsagn");
        copy = folder.resolve("Eirik.utsagn");
        Path keys = Files.createDirectory(folder.resolve("nøkler"));
        Path ourKey = keys.resolve("nattskift.utsagnkey");
        theirKey = keys.resolve("Eirik.utsagnkey");
        Study built = new StudyBuilder()
                .person("Torunn Bakke", "kandidat")
                .transcript(
                        "Intervju 1",
                        "I: Hvem hjalp deg?",
                        "Torunn Bakke: Det var Ragnar Vik, og Ragnar kom fra Melbu.",
                        "I: Og så?",
                        "Torunn Bakke: Sigrun Moe i Melbu ringte. Ragnars sjef.")
                .build();
        try (OpenStudy open = OpenStudy.create(file, "Nattskift i sykehjem", "Ingvild", hand)) {
            open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                    .withTranscripts(built.transcripts()));
            new GiveCopy(open).to(copy, "Eirik", false);
            replace(open, ourKey, OURS, "Ragnar Vik\tRagnar Vik | Ragnar\tperson\t(kollegaen)\n");
            new KeyPlaces(folder.resolve("config")).remember(open.now().id().value(), ourKey);
        }
        try (OpenStudy theirs = OpenStudy.open(copy, hand)) {
            replace(
                    theirs,
                    theirKey,
                    THEIRS,
                    "Ragnar Vik\tRagnar Vik | Ragnar\tperson\t(nattevakten)\n"
                            + "Melbu\tMelbu\tplace\t[tettsted i Nordland]\nSigrun Moe\tSigrun Moe\tperson\t(lederen)\n");
        }
        return Optional.of(file);
    }

    private void replace(OpenStudy open, Path key, String passphrase, String rows) throws IOException {
        Path decisions = Files.writeString(folder.resolve("valg.tsv"), "entity\tforms\tkind\treplacement\n" + rows);
        try (HeldKey held = HeldKey.openOrCreate(open, key, secret(passphrase))) {
            new ReplaceNames(open).replace(held, Optional.of(decisions));
        }
    }

    private KeyHolder key() {
        return robot.read(() -> window.desk().orElseThrow().key());
    }

    private String said() {
        return study().transcripts().stream().map(Transcript::text).findFirst().orElseThrow();
    }

    private void merge() {
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT6);
        files.give(copy);
        robot.click("#copy-merge");
        robot.until(() -> robot.find("#merge-left") != null);
        robot.settle();
    }

    private void takeIn(String passphrase) {
        files.give(theirKey);
        robot.until(() -> robot.shows("#other-key"));
        robot.doOnScreen(() -> robot.<TextField>find("#other-key").setText(theirKey.toString()));
        robot.click("#other-passphrase");
        robot.type(passphrase);
        robot.picture("key-take-in-asked");
        robot.click("#dialog-go");
    }

    @Test
    void theKeyOfACopyIsTakenInAfterTheMerge() {
        merge();
        assertThat(robot.shows("#promise-key")).isTrue();
        robot.picture("merge-names-there-alone");
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.until(() -> robot.shows("#merge-done"));
        robot.picture("merge-done-with-key");
        robot.click("#merge-take-in");
        robot.type(OURS);
        robot.keys(KeyCode.ENTER);
        takeIn("feil passfrase");
        robot.until(() -> robot.<Label>find("#dialog-wrong").getText().contains("kan ikke åpnes"));
        robot.picture("key-take-in-wrong");
        takeIn(THEIRS);
        robot.until(() -> robot.shows("#namesakes"));
        robot.picture("key-namesakes");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("key-namesakes-dark");
        robot.click("#namesake-ours");
        robot.click("#dialog-go");
        robot.until(() -> !robot.shows("#namesakes"));
        robot.settle();
        robot.picture("key-taken-in-dark");
        assertThat(said())
                .contains("(kollegaen), og (kollegaen)", "(kollegaen)s sjef")
                .doesNotContain("(nattevakten)");
        int missing = key().use(held -> held.missing(study()));
        assertThat(missing).isZero();
        robot.keys(KeyCode.ENTER);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(said()).contains("(nattevakten)");
    }

    @Test
    void aCopyIsMergedAndItsKeyTakenInAsOne() {
        int acts = window.study().orElseThrow().audit().size();
        merge();
        robot.click("#merge-with-key");
        robot.type(OURS);
        robot.keys(KeyCode.ENTER);
        takeIn(THEIRS);
        robot.until(() -> robot.shows("#namesakes"));
        robot.picture("merge-with-key");
        assertThat(said()).as("nothing is merged yet").doesNotContain("(nattevakten)");
        robot.click("#namesake-theirs");
        robot.click("#dialog-go");
        robot.until(() -> !robot.shows("#namesakes"));
        robot.settle();
        assertThat(robot.shows("#merge-take-in")).isFalse();
        robot.keys(KeyCode.ENTER);
        robot.until(() -> robot.shows("#merge-done"));
        robot.picture("merge-with-key-done");
        assertThat(said()).contains("(nattevakten)", "(lederen)");
        int missing = key().use(held -> held.missing(study()));
        assertThat(missing).isZero();
        assertThat(window.study().orElseThrow().audit()).hasSize(acts + 1);
    }

    @Test
    void theKeysOwnCardTellsThatWordsAreInAnother() {
        merge();
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.until(() -> robot.shows("#merge-done"));
        robot.click("#merge-close");
        robot.click("#key-state");
        robot.type(OURS);
        robot.keys(KeyCode.ENTER);
        robot.until(() -> robot.shows("#key-take-in"));
        robot.picture("key-words-missing");
        robot.click("#key-take-in");
        takeIn(THEIRS);
        robot.until(() -> robot.shows("#namesakes"));
        robot.doOnScreen(() -> key().lock());
        robot.until(() -> !robot.shows("#namesakes"));
        assertThat(robot.read(() -> robot.<Button>find("#key-state").getText())).isEqualTo("Nøkkel låst");
        assertThat(said()).as("nothing is done").contains("(nattevakten)");
    }
}
