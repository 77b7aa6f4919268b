package no.utsagn.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.codebook.Code;
import no.utsagn.language.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private CodingModel coding;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        coding = new CodingModel(desk);
    }

    @AfterEach
    void leave() {
        desk.close();
        open.close();
    }

    /** What is coded in the open transcript, as "code: words". */
    private List<String> coded() {
        var transcript = desk.openTranscript().orElseThrow();
        return desk.study().get().codings().in(transcript.id()).stream()
                .map(c -> desk.study().get().codebook().code(c.code()).name() + ": " + transcript.words(c.span()))
                .toList();
    }

    private void select(String words) {
        desk.selection().set(Desks.span(desk, words));
    }

    @Test
    void codesWhatIsSelectedWithoutTheBlanksAroundIt() {
        select(" fikk det ");
        coding.code(Desks.code(desk, "Tillit > Tid"));
        assertThat(coded()).containsExactly("Tillit: Det gikk bra.", "Tid: gikk bra", "Tid: fikk det");
        assertThat(coding.last().get()).isEqualTo(Optional.of(Desks.code(desk, "Tillit > Tid")));
    }

    @Test
    void whereNothingIsSelectedItSaysSoAndChangesNothing() {
        desk.selection().set(Span.at(3));
        Id<Code> code = Desks.code(desk, "Tillit");
        assertThatThrownBy(() -> coding.code(code))
                .isInstanceOf(ProblemException.class)
                .hasMessage("ui.nothing-selected");
        assertThat(open.canUndo()).isFalse();
    }

    @Test
    void aDigitIsTheCodeAtThatPlaceInTheTree() {
        select("fikk");
        coding.codeByDigit(2);
        coding.codeByDigit(9);
        assertThat(coded()).containsExactly("Tillit: Det gikk bra.", "Tid: gikk bra", "Tid: fikk");
    }

    @Test
    void theLastCodeIsRepeated() {
        select("fikk");
        assertThatThrownBy(coding::repeat).hasMessage("ui.no-last-code");
        coding.codeByDigit(1);
        select("til");
        coding.repeat();
        assertThat(coded()).contains("Tillit: fikk", "Tillit: til");
    }

    @Test
    void wordsBecomeACodeOfTheirOwn() {
        assertThatThrownBy(coding::inVivo).hasMessage("ui.nothing-selected");
        select("fikk det til.");
        coding.inVivo();
        assertThat(coded()).contains("fikk det til: fikk det til.");
        select("bra");
        coding.repeat();
        assertThat(coded()).contains("fikk det til: bra");
    }

    @Test
    void theShortestCodingAtTheCaretIsTakenAway() {
        desk.selection().set(Span.at(Desks.span(desk, "bra").start()));
        coding.uncodeHere();
        assertThat(coded()).containsExactly("Tillit: Det gikk bra.");
        coding.uncodeHere();
        coding.uncodeHere();
        assertThat(coded()).isEmpty();
    }

    @Test
    void everyActIsOneStepOfUndo() {
        select("fikk");
        coding.code(coding.create("Mestring", Optional.empty()));
        coding.rename(Desks.code(desk, "Mestring"), "Å få det til");
        assertThat(coded()).contains("Å få det til: fikk");
        open.undo();
        open.undo();
        open.undo();
        assertThat(desk.study().get().codebook().codes().size()).isEqualTo(2);
        assertThat(open.canUndo()).isFalse();
    }

    @Test
    void aCodeGoesWithAllBelowIt() {
        desk.code().set(Optional.of(Desks.code(desk, "Tillit > Tid")));
        coding.remove(Desks.code(desk, "Tillit"));
        assertThat(coded()).isEmpty();
        assertThat(desk.code().get()).isEmpty();
    }
}
