package no.utsagn.ui;

import static no.utsagn.app.key.TestKeys.secret;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.KeyState.Kind;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.app.key.TestKeys;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.ui.settings.memory.KeyPlaces;
import org.junit.jupiter.api.Test;

/** The key in the window: opened, locked by hand and by itself, missing, moved, made and deleted. */
class KeyWindowTest extends OpenWindow {

    private static final String PASSPHRASE = "fire ord som huskes";

    private final TestKeys.Hand hand = new TestKeys.Hand();
    private Path place;

    @Override
    Clock clock() {
        return hand;
    }

    @Override
    Optional<Path> begin() throws Exception {
        Path file = folder.resolve("nattskift.utsagn");
        place = Files.createDirectory(folder.resolve("nøkler")).resolve("nattskift.utsagnkey");
        Study built = new StudyBuilder()
                .person("Torunn Bakke", "kandidat")
                .transcript(
                        "Intervju 1",
                        "I: Hvem hjalp deg?",
                        "Torunn Bakke: Det var meg, Torunn, som ringte.",
                        "I: Og så?")
                .build();
        try (OpenStudy open = OpenStudy.create(file, "Nattskift i sykehjem", "IH", hand)) {
            open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                    .withTranscripts(built.transcripts()));
            open.backUp();
            if (withKey()) {
                try (HeldKey key = HeldKey.openOrCreate(open, place, secret(PASSPHRASE))) {
                    new ReplaceNames(open).replace(key, Optional.empty());
                }
                new KeyPlaces(folder.resolve("config")).remember(open.now().id().value(), place);
            }
        }
        return Optional.of(file);
    }

    boolean withKey() {
        return true;
    }

    KeyHolder key() {
        return robot.read(() -> window.desk().orElseThrow().key());
    }

    private String chip() {
        return robot.read(() -> robot.<Button>find("#key-state").getText());
    }

    private String label(String query) {
        return robot.read(() -> robot.<Label>find(query).getText());
    }

    private void unlock(String passphrase) {
        robot.click("#key-state");
        robot.type(passphrase);
        robot.keys(KeyCode.ENTER);
    }

    private void choose(String item) {
        Button menu = robot.find("#key-menu");
        MenuItem chosen = robot.read(() -> menu.getContextMenu().getItems().stream()
                .filter(i -> item.equals(i.getId()))
                .findFirst()
                .orElseThrow());
        robot.doOnScreen(chosen::fire);
    }

    @Test
    void thePassphraseOpensTheKeyAndAClickLocksIt() {
        assertThat(chip()).isEqualTo("Nøkkel låst");
        robot.click("#key-state");
        robot.picture("key-locked");
        robot.type(PASSPHRASE);
        robot.keys(KeyCode.ENTER);
        assertThat(chip()).isEqualTo("Nøkkel åpen");
        assertThat(label("#key-countdown")).isEqualTo("låses av seg selv om 10:00");
        assertThat(label("#key-path")).isEqualTo(place.toString());
        assertThat(key().held().orElseThrow().originals()).contains("Torunn Bakke");
        robot.picture("key-open");
        robot.keys(KeyCode.ESCAPE);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.click("#key-state");
        robot.picture("key-open-dark");
        robot.click("#key-first");
        assertThat(chip()).isEqualTo("Nøkkel låst");
        assertThat(key().held()).isEmpty();
        robot.picture("key-locked-dark");
    }

    @Test
    void aWrongPassphraseIsToldAndTheNextTryBeginsAfresh() {
        unlock("noe helt annet");
        assertThat(label("#key-wrong")).contains("enten er passfrasen eller koden feil, eller så er fila skadet");
        assertThat(chip()).isEqualTo("Nøkkel låst");
        robot.picture("key-wrong");
        robot.type(PASSPHRASE);
        robot.keys(KeyCode.ENTER);
        assertThat(chip()).isEqualTo("Nøkkel åpen");
    }

    @Test
    void aKeyThatNobodyUsesLocksItself() {
        unlock(PASSPHRASE);
        robot.keys(KeyCode.ESCAPE);
        hand.on(Duration.ofMinutes(9));
        robot.doOnScreen(() -> window.desk().orElseThrow().keys().model().tick());
        assertThat(chip()).isEqualTo("Nøkkel åpen");
        hand.on(Duration.ofMinutes(1));
        robot.doOnScreen(() -> window.desk().orElseThrow().keys().model().tick());
        assertThat(chip()).isEqualTo("Nøkkel låst");
        assertThat(key().state().kind()).isEqualTo(Kind.LOCKED);
    }

    @Test
    void oneKeyOpensTheCardAndLocksTheKey() {
        robot.keys(KeyCode.CONTROL, KeyCode.L);
        robot.type(PASSPHRASE);
        robot.keys(KeyCode.ENTER);
        robot.keys(KeyCode.ESCAPE);
        assertThat(chip()).isEqualTo("Nøkkel åpen");
        robot.keys(KeyCode.CONTROL, KeyCode.L);
        assertThat(chip()).isEqualTo("Nøkkel låst");
    }

    @Test
    void aMissingKeySaysWhatItMeansAndIsKnownAgainWhereItWasMoved() throws IOException {
        Path moved = Files.move(place, folder.resolve("flyttet.utsagnkey"));
        robot.doOnScreen(key()::look);
        assertThat(chip()).isEqualTo("Nøkkel mangler");
        robot.click("#key-state");
        robot.picture("key-missing");
        robot.click("#key-means");
        robot.picture("key-missing-means");
        files.give(moved);
        robot.click("#dialog-go");
        assertThat(chip()).isEqualTo("Nøkkel låst");
        assertThat(label("#key-apart")).contains("samme mappe som studien");
        robot.type(PASSPHRASE);
        robot.keys(KeyCode.ENTER);
        robot.picture("key-beside");
        assertThat(robot.shows("#key-move")).isTrue();
    }

    @Test
    void aKeyBesideTheStudyIsMovedAway() throws IOException {
        Path beside = Files.move(place, folder.resolve("nattskift.utsagnkey"));
        robot.doOnScreen(() -> key().found(beside));
        unlock(PASSPHRASE);
        robot.click("#key-move");
        robot.picture("key-move");
        robot.doOnScreen(
                () -> robot.<javafx.scene.control.TextField>find("#key-place").setText(place.toString()));
        robot.click("#dialog-go");
        assertThat(beside).doesNotExist();
        assertThat(place).exists();
        assertThat(label("#key-path")).isEqualTo(place.toString());
        assertThat(key().state().isOpen()).isTrue();
    }

    @Test
    void thePassphraseIsChangedByWhoKnowsIt() {
        unlock(PASSPHRASE);
        choose("key-change");
        robot.type("ikke riktig");
        robot.click("#passphrase");
        robot.type("kort");
        robot.picture("key-passphrase");
        robot.click("#passphrase-again");
        robot.type("kort");
        robot.click("#dialog-go");
        assertThat(label("#dialog-wrong")).contains("ikke den som gjelder nå");
        robot.click("#current-passphrase");
        robot.type(PASSPHRASE);
        robot.click("#passphrase");
        robot.type("seks helt andre ord som huskes");
        robot.click("#passphrase-again");
        robot.type("seks helt andre ord som huskes");
        robot.click("#dialog-go");
        robot.keys(KeyCode.ESCAPE);
        robot.doOnScreen(key()::lock);
        unlock("seks helt andre ord som huskes");
        assertThat(chip()).isEqualTo("Nøkkel åpen");
        assertThat(label("#key-since")).isEqualTo("Passfrasen er fra 20. november 2026");
    }

    @Test
    void aNewRecoveryCodeIsShownOnceAndOpensTheKey() {
        unlock(PASSPHRASE);
        choose("key-draw");
        robot.type(PASSPHRASE);
        robot.keys(KeyCode.ENTER);
        String code = label("#recovery-code");
        robot.picture("key-code");
        Path sheet = folder.resolve("config/kode.txt");
        files.give(sheet);
        robot.click("#code-save");
        assertThat(sheet).content().contains(code);
        files.give(place.resolveSibling("kode.txt"));
        robot.click("#code-save");
        assertThat(place.resolveSibling("kode.txt")).doesNotExist();
        assertThat(label("#dialog-wrong")).contains("samme mappe");
        robot.click("#dialog-go");
        robot.keys(KeyCode.ESCAPE);
        robot.doOnScreen(key()::lock);
        unlock(code);
        assertThat(chip()).isEqualTo("Nøkkel åpen");
    }

    @Test
    void backupsWithOriginalsAreCleared() {
        robot.click("#key-state");
        assertThat(robot.shows("#key-purge")).isTrue();
        robot.click("#key-purge");
        robot.picture("key-purge");
        robot.click("#dialog-go");
        assertThat(robot.shows("#key-purge")).isFalse();
        assertThat(robot.read(() -> window.study().orElseThrow().formerBackups()))
                .isZero();
    }

    @Test
    void theKeyIsDeletedForGoodOnceThatIsUnderstood() {
        robot.click("#key-state");
        choose("key-delete");
        robot.picture("key-delete");
        assertThat(robot.read(() -> robot.<Button>find("#dialog-go").isDisabled()))
                .isTrue();
        robot.click("#delete-known");
        robot.click("#dialog-go");
        assertThat(place).doesNotExist();
        assertThat(study().facts().keyDeleted()).isPresent();
        assertThat(chip()).isEqualTo("Nøkkel slettet");
        robot.click("#dialog-go");
        robot.picture("key-deleted");
    }

    @Test
    void closingTheStudyLocksTheKey() {
        unlock(PASSPHRASE);
        HeldKey held = key().held().orElseThrow();
        robot.keys(KeyCode.ESCAPE);
        robot.keys(KeyCode.CONTROL, KeyCode.W);
        assertThat(robot.read(held::toString)).contains("closed");
    }
}
