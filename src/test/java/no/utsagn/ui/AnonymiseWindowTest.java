package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Place;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.ui.anonymise.model.Showing.Line;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A robot goes through the names of the sample study. */
class AnonymiseWindowTest extends OpenWindow {

    private ListView<Line> list() {
        return robot.find("#find-list");
    }

    private List<Item> items() {
        return robot.read(() -> list().getItems().stream()
                .filter(Line.Row.class::isInstance)
                .map(line -> ((Line.Row) line).item())
                .toList());
    }

    private Optional<Item> item(String name) {
        return items().stream().filter(item -> item.name().equals(name)).findFirst();
    }

    private void until(Callable<Boolean> there) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, there);
        robot.settle();
    }

    private void find() throws Exception {
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.picture("anonymise-empty");
        robot.click("#find-names");
        until(() -> !items().isEmpty());
    }

    /** Narrows the list to one name and chooses it. */
    private void choose(String name) throws Exception {
        robot.keys(KeyCode.CONTROL, KeyCode.F);
        robot.type(name);
        until(() -> items().size() < 6);
        robot.doOnScreen(() -> {
            list().requestFocus();
            list().getItems().stream()
                    .filter(line ->
                            line instanceof Line.Row row && row.item().name().equals(name))
                    .findFirst()
                    .ifPresent(list().getSelectionModel()::select);
        });
    }

    private void state(String name, ItemState state) throws Exception {
        until(() -> item(name).filter(item -> item.state() == state).isPresent());
    }

    private String words() {
        return robot.read(() -> robot.words().getText());
    }

    private boolean inTexts(String name) {
        return study().transcripts().stream().map(Transcript::text).anyMatch(text -> text.contains(name));
    }

    @Test
    void acceptsSkipsAndTakesBackByKeys() throws Exception {
        find();
        robot.picture("anonymise");
        choose("Bodil");
        robot.picture("anonymise-chosen");
        assertThat(robot.shows("#find-card")).isTrue();
        robot.keys(KeyCode.A);
        state("Bodil", ItemState.ACCEPTED);
        assertThat(study().entities()).anySatisfy(entity -> {
            assertThat(entity.state()).isEqualTo(Entity.State.PLANNED);
            assertThat(entity.forms()).contains("Bodil");
        });
        robot.picture("anonymise-accepted");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        state("Bodil", ItemState.OPEN);
        choose("Bodil");
        robot.keys(KeyCode.S);
        state("Bodil", ItemState.SKIPPED);
        assertThat(inTexts("Bodil")).isTrue();
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("anonymise-dark");
    }

    @Test
    void changesTheTypeByOneKeyAndDecidesHereOnly() throws Exception {
        find();
        choose("Bodil");
        robot.keys(KeyCode.T);
        robot.picture("anonymise-kinds");
        robot.keys(KeyCode.DIGIT2);
        until(() ->
                item("Bodil").filter(item -> item.kind() == EntityKind.PLACE).isPresent());
        robot.keys(KeyCode.DIGIT1);
        robot.keys(KeyCode.SPACE);
        robot.picture("anonymise-here");
        robot.keys(KeyCode.A);
        until(() ->
                study().transcripts().stream().mapToInt(t -> t.pins().size()).sum() == 1);
        until(() -> items().stream()
                        .filter(item -> item.name().equals("Bodil"))
                        .flatMap(item -> item.places().stream())
                        .filter(place -> place.standing() == Place.Standing.PLANNED)
                        .count()
                == 1);
    }

    @Test
    void fitsSmallAndLargeScreensAndTellsItsKeys() throws Exception {
        find();
        choose("Balsfjord");
        robot.doOnScreen(() -> stage.setWidth(1280));
        robot.doOnScreen(() -> stage.setHeight(800));
        Thread.sleep(300);
        robot.picture("anonymise-1280");
        robot.doOnScreen(() -> stage.setWidth(1920));
        robot.doOnScreen(() -> stage.setHeight(1080));
        Thread.sleep(300);
        robot.picture("anonymise-1920");
        robot.keys(KeyCode.F1);
        robot.picture("anonymise-keys");
        assertThat(robot.texts()).contains("Godta funnet", "Dette er et navn");
    }

    @Test
    void walksFromFindToFind() throws Exception {
        find();
        robot.keys(KeyCode.F8);
        int first = robot.read(() -> list().getSelectionModel().getSelectedIndex());
        robot.keys(KeyCode.F8);
        assertThat((int) robot.read(() -> list().getSelectionModel().getSelectedIndex()))
                .isNotEqualTo(first);
        robot.keys(KeyCode.SHIFT, KeyCode.F8);
        assertThat((int) robot.read(() -> list().getSelectionModel().getSelectedIndex()))
                .isEqualTo(first);
        robot.keys(KeyCode.ESCAPE);
        assertThat(robot.shows("#find-card")).isFalse();
    }

    @Test
    void writesWhatIsAcceptedAndShowsOriginalsOnlyWhileTheKeyIsOpen() throws Exception {
        find();
        choose("Bodil");
        robot.keys(KeyCode.A);
        state("Bodil", ItemState.ACCEPTED);
        robot.doOnScreen(() -> window.desk()
                .orElseThrow()
                .key()
                .create(folder.resolve("key.utsagnkey"), "gul regnfrakk i nordavind".toCharArray()));
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        robot.picture("anonymise-commit");
        robot.click("#dialog-go");
        until(() -> !inTexts("Bodil"));
        state("Bodil", ItemState.WRITTEN);
        choose("Bodil");
        robot.picture("anonymise-written");
        assertThat(words()).doesNotContain("Bodil");
        String replacement = item("Bodil").orElseThrow().replacement();
        robot.restOn(replacement);
        assertThat(robot.texts()).anyMatch(text -> text != null && text.startsWith("Originalen: Bodil"));
        robot.doOnScreen(() -> window.desk().orElseThrow().key().lock());
        until(() -> item("Bodil").isEmpty());
        assertThat(robot.texts()).noneMatch(text -> text != null && text.contains("Bodil"));
        robot.picture("anonymise-locked");
        robot.restOn(replacement);
        assertThat(robot.texts()).contains("Originalen er låst. Åpne nøkkelen for å se den.");
    }

    @Test
    void bringsTheOriginalBackWithTheKey() throws Exception {
        find();
        choose("Bodil");
        robot.keys(KeyCode.A);
        state("Bodil", ItemState.ACCEPTED);
        robot.doOnScreen(() -> window.desk()
                .orElseThrow()
                .key()
                .create(folder.resolve("key.utsagnkey"), "gul regnfrakk i nordavind".toCharArray()));
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        robot.click("#dialog-go");
        state("Bodil", ItemState.WRITTEN);
        choose("Bodil");
        robot.keys(KeyCode.R);
        until(() -> inTexts("Bodil"));
        until(() -> item("Bodil").stream()
                .flatMap(item -> item.places().stream())
                .allMatch(place -> place.standing() == Place.Standing.LEFT));
        assertThat(words()).contains("Bodil");
        assertThat(item("Bodil").orElseThrow().state())
                .as("what was brought back everywhere is left as it is, not written")
                .isEqualTo(ItemState.SKIPPED);
        robot.picture("anonymise-restored");
    }
}
