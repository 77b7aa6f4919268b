package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.utsagn.app.people.Fact;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.people.table.PersonRow;
import org.junit.jupiter.api.Test;

/** A robot edits the participants of the sample study. */
class PeopleWindowTest extends OpenWindow {

    private TableView<PersonRow> table() {
        return robot.find("#people");
    }

    private PersonRow row(int index) {
        return robot.read(() -> table().getItems().get(index));
    }

    /** Goes to the first row of the table with somebody whose name in the files is known. */
    private PersonRow firstNamed() {
        robot.keys(KeyCode.F7);
        int index = robot.read(() -> {
            int at = 0;
            while (table().getItems().get(at).name().isEmpty()) {
                at++;
            }
            return at;
        });
        robot.doOnScreen(() -> table().getSelectionModel().clearAndSelect(index));
        return row(index);
    }

    private void size(double width, double height) {
        robot.doOnScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private String said(PersonRow row, Fact fact) {
        return fact.of(study().people(), row.id()).orElse("–");
    }

    @Test
    void aRoleAndAnAttributeAreChangedByKeysAlone() {
        PersonRow row = firstNamed();
        robot.picture("people");
        robot.keys(KeyCode.ENTER);
        robot.type("veil");
        robot.picture("people-role");
        robot.keys(KeyCode.ENTER);
        assertThat(said(row, Fact.ROLE)).isEqualTo("veileder");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(said(row, Fact.ROLE)).isEqualTo(row.text(Fact.ROLE));
        for (int i = 0; i < 4; i++) {
            robot.keys(KeyCode.TAB);
        }
        robot.type("45");
        assertThat(robot.<TextField>find("#cell-editor").getText()).isEqualTo("45");
        robot.picture("people-typing");
        robot.keys(KeyCode.ENTER);
        assertThat(said(row, Fact.attribute("aldersgruppe"))).isEqualTo("45");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("people-dark");
        robot.keys(KeyCode.DELETE);
        assertThat(said(row, Fact.attribute("aldersgruppe"))).isEqualTo("–");
    }

    @Test
    void aCaseIsMadeOfTwoChosenAndShownInItsList() {
        PersonRow first = firstNamed();
        robot.keys(KeyCode.SHIFT, KeyCode.DOWN);
        robot.picture("people-two-chosen");
        robot.keys(KeyCode.CONTROL, KeyCode.G);
        robot.type("Makkerpar");
        robot.keys(KeyCode.ENTER);
        assertThat(said(first, Fact.CASES)).isEqualTo("Makkerpar");
        assertThat(robot.<TextField>find("#case-name").getText()).isEqualTo("Makkerpar");
        robot.picture("people-cases");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(said(first, Fact.CASES)).isEqualTo("–");
    }

    @Test
    void anAttributeIsAddedAndATableTakenInAfterASightOfIt() throws IOException {
        PersonRow row = firstNamed();
        robot.click("#new-column");
        robot.type("språk");
        robot.keys(KeyCode.ENTER);
        assertThat(robot.read(() -> table().getColumns().stream()
                        .map(column -> column.getText())
                        .toList()))
                .contains("språk");
        Path file = Files.writeString(
                folder.resolve("deltakere.csv"),
                "navn;språk;rolle\n" + row.name().orElseThrow() + ";norsk;leder\nIngen Slik;samisk;\n");
        files.give(file);
        robot.click("#import-people");
        assertThat(robot.<Label>find("#import-sum").getText()).startsWith("1 deltaker får andre opplysninger.");
        robot.picture("people-import");
        assertThat(said(row, Fact.ROLE)).isEqualTo(row.text(Fact.ROLE));
        robot.keys(KeyCode.ENTER);
        assertThat(said(row, Fact.ROLE)).isEqualTo("leder");
        assertThat(said(row, Fact.attribute("språk"))).isEqualTo("norsk");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(said(row, Fact.ROLE)).isEqualTo(row.text(Fact.ROLE));
        assertThat(said(row, Fact.attribute("språk"))).isEqualTo("–");
    }

    @Test
    void twoWhoAreOneAreMergedAndUndoGivesBothBack() {
        firstNamed();
        robot.keys(KeyCode.SHIFT, KeyCode.DOWN);
        int all = study().people().participants().size();
        robot.click("#merge");
        robot.picture("people-merge");
        robot.keys(KeyCode.ENTER);
        assertThat(study().people().participants().size()).isEqualTo(all - 1);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(study().people().participants().size()).isEqualTo(all);
    }

    @Test
    void sitesRolesAndWhoSpokeAreShown() {
        firstNamed();
        robot.click("#people-setup");
        robot.picture("people-setup");
        robot.click("#people-speaking");
        robot.picture("people-speaking");
        robot.click("#speaking-role");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("people-speaking-roles-dark");
        robot.click("#people-setup");
        robot.picture("people-setup-dark");
        robot.click("#people-people");
        size(1280, 800);
        robot.picture("people-small-dark");
        size(1920, 1080);
        robot.picture("people-large-dark");
        People people = study().people();
        Optional<Participant> somebody = people.participants().stream().findFirst();
        assertThat(somebody).isPresent();
        assertThat(List.copyOf(people.roles().ids())).isNotEmpty();
    }
}
