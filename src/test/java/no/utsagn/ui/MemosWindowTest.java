package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.memos.Subjects;
import no.utsagn.app.memos.WriteMemo;
import no.utsagn.coding.Coding;
import no.utsagn.coding.MemoTarget;
import org.junit.jupiter.api.Test;

/** A robot notes what it thinks, on whatever is at hand. */
@NeedsWindow
class MemosWindowTest extends OpenWindow {

    private static final String WORDS = "Vi er elleve, tolv";

    private List<String> memos() {
        return study().memos().stream()
                .map(memo -> Subjects.of(study(), memo.target()).kind() + ": " + memo.text())
                .toList();
    }

    private void size(double width, double height) {
        robot.doOnScreen(() -> {
            stage.setMaximized(false);
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private TextArea field() {
        return robot.find("#memo-field");
    }

    /** A coding of one's own, alone where it lies. */
    private void codeWords() {
        robot.drawOver(WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.K);
        robot.type("tillitsb");
        robot.keys(KeyCode.ENTER);
    }

    @Test
    void notesOnACodingByKeysAloneAndFindsItWhenTheStudyIsOpenedAgain() {
        size(1280, 800);
        codeWords();
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        robot.type("Her er gruppa stor");
        robot.picture("memo-typed");
        robot.keys(KeyCode.ESCAPE);
        assertThat(memos()).containsExactly("CODING: Her er gruppa stor");
        assertThat(robot.read(() -> robot.words().isFocused())).isTrue();
        robot.picture("memo-card");
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        robot.keys(KeyCode.ENTER);
        robot.type("og sterk");
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        Path file = robot.read(() -> window.study().map(OpenStudy::path).orElseThrow());
        robot.doOnScreen(() -> window.open(Optional.of(file)));
        assertThat(memos()).containsExactly("CODING: Her er gruppa stor\nog sterk");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(memos()).hasSize(1);
    }

    @Test
    void takesBackInTheFieldWhileWritingAndAsOneStepWhenItIsLeft() {
        codeWords();
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        robot.type("ord");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(robot.read(() -> field().getText())).isNotEqualTo("ord");
        robot.type("til slutt");
        robot.keys(KeyCode.ESCAPE);
        assertThat(memos()).hasSize(1);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(memos()).isEmpty();
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(memos()).hasSize(1);
    }

    @Test
    void notesOnACodeFromTheTree() {
        robot.click("Tillit tar tid");
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        robot.type("Skal deles");
        robot.picture("memo-on-code");
        robot.keys(KeyCode.ESCAPE);
        assertThat(memos()).containsExactly("CODE: Skal deles");
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        assertThat(robot.read(() -> field().getText())).isEqualTo("Skal deles");
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        robot.type("Et til");
        robot.keys(KeyCode.ESCAPE);
        assertThat(memos()).containsExactly("CODE: Skal deles", "CODE: Et til");
    }

    @Test
    void asksWhatIsMeantWhereThereIsDoubt() {
        robot.clickBefore("Vi er elleve");
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        robot.picture("memo-picker");
        robot.type("stud");
        robot.keys(KeyCode.ENTER);
        robot.type("Hva med de andre");
        robot.keys(KeyCode.ESCAPE);
        assertThat(memos()).containsExactly("STUDY: Hva med de andre");
    }

    @Test
    void aClickInTheListGoesToThePlaceAndTheBinTakesAMemoAwayUntilItIsTakenBack() {
        writeMany();
        robot.click("#tab-memos");
        ListView<?> list = robot.find("#memos");
        robot.doOnScreen(() -> list.getSelectionModel().select(3));
        assertThat(robot.read(() -> robot.words().getCaretPosition())).isPositive();
        assertThat(robot.shows("#memos-here .memo-card")).isTrue();
        int before = study().memos().size();
        robot.click(".memo-card .memo-edit");
        robot.click("#memo-remove");
        assertThat(study().memos().size()).isEqualTo(before - 1);
        robot.picture("memo-removed");
        robot.click("#notice-act");
        assertThat(study().memos().size()).isEqualTo(before);
    }

    @Test
    void listsAndReadsWellInBothThemesAndSizes() {
        writeMany();
        robot.click("#tab-memos");
        ListView<?> list = robot.find("#memos");
        robot.doOnScreen(() -> list.getSelectionModel().select(3));
        size(1280, 800);
        robot.picture("memos");
        size(1920, 1080);
        robot.picture("memos-1920");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("memos-dark-1920");
        size(1280, 800);
        robot.picture("memos-dark");
        assertThat(robot.shows("#memos-here .memo-card")).isTrue();
    }

    @Test
    void tooMuchIsRefusedInPlaceAndNothingIsLost() {
        codeWords();
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        robot.type("Kort");
        robot.doOnScreen(() -> field().appendText("x".repeat(1_000_000)));
        robot.picture("memo-too-long");
        assertThat(robot.read(() -> field().getText())).isEqualTo("Kort");
        robot.doOnScreen(() -> field().appendText(" x".repeat(5_000)));
        robot.keys(KeyCode.ESCAPE);
        assertThat(study().memos().iterator().next().text()).hasSize(10_004);
    }

    @Test
    void detailsTellOfWhatIsChosen() {
        size(1280, 800);
        codeWords();
        robot.click("Tillit tar tid");
        robot.clickBefore("er elleve, tolv");
        robot.click("#tab-details");
        robot.picture("details");
        assertThat(robot.texts()).contains("Valgt kode", "Taler ved markøren", "Åpen transkripsjon");
        size(1920, 1080);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("details-dark-1920");
    }

    private void writeMany() {
        robot.doOnScreen(() -> {
            OpenStudy open = window.study().orElseThrow();
            WriteMemo write = new WriteMemo(open);
            write.write(new MemoTarget.OnStudy(), "Vi bør snakke med arbeidsgiverne en gang til før jul.");
            List<Coding> codings = open.now().codings().all().limit(3).toList();
            codings.forEach(
                    coding -> write.write(
                            new MemoTarget.OnCoding(coding.id()),
                            "Dette likner på det hun sa i første runde.\nMen her er det hun som tar ordet, og lederen som følger etter. Se også på hvem som svarer når det blir stille."));
            var transcript = open.now().transcripts().iterator().next();
            write.write(new MemoTarget.OnTranscript(transcript.id()), "Opptaket er dårlig mot slutten.");
            write.write(
                    new MemoTarget.OnTurn(
                            transcript.id(), transcript.turns().get(3).id()),
                    "Lang pause før svaret.");
            write.write(
                    new MemoTarget.OnCode(codings.get(0).code()),
                    "Skal denne deles i to, etter hvem som må stole på hvem?");
        });
    }
}
