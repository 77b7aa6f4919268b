package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.utsagn.base.Id;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.material.MaterialRow;
import no.utsagn.ui.people.table.PersonRow;
import org.junit.jupiter.api.Test;

/** What is told of in one place is one click from where it can be changed. */
class LinksWindowTest extends OpenWindow {

    private List<PersonRow> chosenPeople() {
        TableView<PersonRow> table = robot.find("#people");
        return robot.read(() -> List.copyOf(table.getSelectionModel().getSelectedItems()));
    }

    private List<MemoTarget> memos() {
        return study().memos().stream().map(Memo::target).toList();
    }

    @Test
    void detailsLeadToTheCardOfTheCodeAndToTheParticipant() {
        robot.click("Tillit tar tid");
        robot.clickBefore("Vi er elleve");
        robot.click("#tab-details");
        robot.picture("details-links");
        robot.click("Åpne kodekort");
        assertThat(robot.shows("#card-close")).isTrue();
        robot.click("#card-close");
        Id<Participant> speaker = robot.read(() -> {
            var desk = window.desk().orElseThrow().model();
            Transcript open = desk.openTranscript().orElseThrow();
            return open.speakerOf(open.turnAt(desk.selection().get().start()))
                    .flatMap(voice -> voice.participant())
                    .orElseThrow();
        });
        robot.doOnScreen(() -> robot.<ScrollPane>find(".details-scroll").setVvalue(0.6));
        robot.click("Vis deltakeren");
        assertThat(chosenPeople()).extracting(PersonRow::id).containsExactly(speaker);
        robot.picture("details-participant");
    }

    @Test
    void aMemoIsOneKeyAwayFromAParticipantAndLeadsBackToThem() {
        robot.keys(KeyCode.F7);
        robot.keys(KeyCode.DOWN);
        Id<Participant> who = chosenPeople().get(0).id();
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        robot.picture("memo-from-people");
        robot.type("Ring igjen");
        robot.keys(KeyCode.ESCAPE);
        assertThat(memos()).containsExactly(new MemoTarget.OnParticipant(who));
        ListView<?> list = robot.find("#memos");
        robot.doOnScreen(() -> list.getSelectionModel().clearSelection());
        robot.click("#memos .list-cell");
        assertThat(chosenPeople()).extracting(PersonRow::id).containsExactly(who);
        assertThat(robot.shows("#people")).isTrue();
    }

    @Test
    void aMemoIsOneKeyAwayFromTheTableOfTranscripts() {
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.DOWN);
        TableView<MaterialRow> table = robot.find("#material");
        MaterialRow chosen = robot.read(() -> table.getSelectionModel().getSelectedItem());
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        robot.type("Dårlig lyd");
        robot.keys(KeyCode.ESCAPE);
        assertThat(memos()).containsExactly(new MemoTarget.OnTranscript(chosen.id()));
    }

    @Test
    void wordsThatWereGoneToCanBeReadWhenTheThemeChanges() {
        robot.keys(KeyCode.CONTROL, KeyCode.F);
        robot.type("tillit");
        robot.keys(KeyCode.ENTER);
        robot.click(".found-list .list-cell");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("lit-dark");
        assertThat(robot.read(() -> robot.words().lookupAll(".word").stream()
                        .map(word -> word.getStyle())
                        .filter(style -> !style.isEmpty())
                        .distinct()
                        .toList()))
                .containsExactly("-fx-fill: #ffffff");
    }

    @Test
    void fieldsHaveAMenuInTheLanguageOfTheProgram() {
        robot.click("#code-filter");
        robot.type("tillit");
        robot.rightClick("#code-filter");
        robot.click("Merk alt");
        TextField field = robot.find("#code-filter");
        assertThat(robot.read(() -> field.getSelectedText())).isEqualTo("tillit");
        robot.rightClick("#code-filter");
        robot.click("Klipp ut");
        assertThat(robot.read(() -> field.getText())).isEmpty();
    }
}
