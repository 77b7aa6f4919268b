package no.utsagn.ui.work.here;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.coding.ResizePassage.End;
import no.utsagn.base.Id;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.ui.desk.CoderFilter;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HereModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private HereModel here;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        here = new HereModel(desk);
    }

    @AfterEach
    void leave() {
        desk.close();
        open.close();
    }

    private String told(Coding coding) {
        return desk.study().get().codebook().code(coding.code()).name() + ": "
                + desk.study().get().transcripts().get(coding.transcript()).words(coding.span());
    }

    private List<String> shown() {
        return here.codings().get().stream().map(this::told).toList();
    }

    private void caretBefore(String words) {
        desk.selection().set(Span.at(Desks.span(desk, words).start()));
    }

    @Test
    void tellsTheCodingsAtTheCaretTheShortestFirst() {
        caretBefore("gikk bra");
        assertThat(shown()).containsExactly("Tid: gikk bra", "Tillit: Det gikk bra.");
        assertThat(here.one().get().map(this::told)).contains("Tid: gikk bra");
        caretBefore("Vi fikk");
        assertThat(shown()).isEmpty();
        assertThat(here.one().get()).isEmpty();
    }

    @Test
    void tellsOnlyWhatIsSeen() {
        caretBefore("gikk bra");
        desk.coders().set(CoderFilter.ALL.of(Set.of(Id.<Coder>random())));
        assertThat(shown()).isEmpty();
        desk.coders().set(CoderFilter.ALL);
        assertThat(shown()).hasSize(2);
    }

    @Test
    void theChosenOneIsMeantUntilTheCaretMoves() {
        caretBefore("gikk bra");
        here.choose(here.codings().get().get(1).id());
        assertThat(here.one().get().map(this::told)).contains("Tillit: Det gikk bra.");
        here.uncode();
        assertThat(shown()).containsExactly("Tid: gikk bra");
        open.undo();
        caretBefore("bra.");
        assertThat(here.one().get().map(this::told)).contains("Tid: gikk bra");
    }

    @Test
    void keysGoOnMovingTheEndThatPassedTheCaret() {
        caretBefore("bra.");
        here.resize(End.LAST, false);
        assertThat(shown()).containsExactly("Tid: gikk", "Tillit: Det gikk bra.");
        here.resize(End.LAST, true);
        here.resize(End.LAST, true);
        assertThat(here.one().get().map(this::told)).contains("Tid: gikk bra. Vi");
    }

    @Test
    void recodesSplitsAndJoinsAtTheCaret() {
        caretBefore("bra.");
        here.recode(Desks.code(desk, "Tillit"));
        assertThat(shown()).containsExactly("Tillit: gikk bra", "Tillit: Det gikk bra.");
        here.split();
        assertThat(shown()).containsExactly("Tillit: bra", "Tillit: Det gikk bra.");
        here.join();
        assertThat(shown()).containsExactly("Tillit: Det gikk bra.");
        open.undo();
        assertThat(shown()).containsExactly("Tillit: bra", "Tillit: Det gikk bra.");
    }

    @Test
    void joinsWhatIsSelectedWithTheWordsBetween() {
        new CodingModel(desk).code(Desks.code(desk, "Tid"), Desks.span(desk, "til"));
        desk.selection().set(Desks.span(desk, "bra. Vi fikk det til"));
        here.join();
        assertThat(here.one().get().map(this::told)).contains("Tid: gikk bra. Vi fikk det til");
    }

    @Test
    void whereNothingIsCodedItSaysSo() {
        caretBefore("Vi fikk");
        assertThatThrownBy(here::split).hasMessage("coding.none-here");
        assertThatThrownBy(here::join).hasMessage("coding.none-here");
        assertThatThrownBy(() -> here.recode(Desks.code(desk, "Tillit"))).hasMessage("coding.none-here");
        assertThatThrownBy(() -> here.resize(End.LAST, true)).hasMessage("coding.none-here");
        here.uncode();
        assertThat(open.canUndo()).isFalse();
    }
}
