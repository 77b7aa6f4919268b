package no.utsagn.ui.work.here;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.ui.code.pick.PickLine;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.parts.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HerePicksTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private HereModel here;
    private HerePicks picks;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        here = new HereModel(desk);
        picks = new HerePicks(Messages.in(TextLanguage.BOKMAAL), here, new CodingModel(desk), Runnable::run);
        desk.selection().set(Span.at(Desks.span(desk, "gikk bra").start()));
    }

    @AfterEach
    void leave() {
        desk.close();
        open.close();
    }

    private static List<String> labels(List<Choice> choices) {
        return choices.stream().map(Choice::label).toList();
    }

    private List<String> codes(String typed) {
        return picks.codes().lines(typed).stream().map(PickLine::label).toList();
    }

    @Test
    void offersTheOtherCodesAndRecodes() {
        assertThat(codes("")).containsExactly("Tillit");
        assertThat(codes("Tid")).doesNotContain("Tid");
        picks.codes().lines("till").get(0).action().run();
        assertThat(here.codings().get()).hasSize(2).allMatch(c -> c.code().equals(Desks.code(desk, "Tillit")));
    }

    @Test
    void makesTheCodeThatIsMissingInTheSameStep() {
        assertThat(codes("Ro")).containsExactly("Lag kode «Ro»");
        picks.codes().lines("Ro").get(0).action().run();
        assertThat(here.one().get().orElseThrow().code()).isEqualTo(Desks.code(desk, "Ro"));
        assertThat(open.undoName()).contains(EditKind.RECODED_WITH_NEW);
        open.undo();
        assertThat(here.one().get().orElseThrow().code()).isEqualTo(Desks.code(desk, "Tillit > Tid"));
        assertThat(desk.study().get().codebook().codes()).hasSize(2);
    }

    @Test
    void aRetiredCodeIsNotOffered() {
        Code tillit = desk.study().get().codebook().code(Desks.code(desk, "Tillit"));
        open.apply(
                EditKind.CODE_CHANGED,
                List.of(),
                s -> s.with(tillit.with(tillit.fields().with(CodeStatus.RETIRED), open.stamp())));
        assertThat(codes("")).isEmpty();
    }

    @Test
    void putsPeopleThereAndTakesThemAway() {
        assertThat(labels(picks.people(""))).hasSize(2).allMatch(l -> l.contains("(") && !l.startsWith("I "));
        picks.people("per").get(0).action().run();
        assertThat(here.one().get().orElseThrow().about()).hasSize(1);
        assertThat(picks.people("per").get(0).note()).isEqualTo("✓");
        assertThat(labels(picks.people(""))).hasSize(3);
        picks.people("per").get(0).action().run();
        assertThat(here.one().get().orElseThrow().about()).isEmpty();
    }

    @Test
    void withoutACodingThereIsNothingToPick() {
        desk.selection().set(Span.at(Desks.span(desk, "Vi fikk").start()));
        assertThatThrownBy(() -> picks.codes()).hasMessage("coding.none-here");
        assertThatThrownBy(() -> picks.people("")).hasMessage("coding.none-here");
    }
}
