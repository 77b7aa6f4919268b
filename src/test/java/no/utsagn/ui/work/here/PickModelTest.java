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
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.parts.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private HereModel here;
    private PickModel picks;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        here = new HereModel(desk);
        picks = new PickModel(Messages.in(TextLanguage.BOKMAAL), here, new CodingModel(desk), Runnable::run);
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

    @Test
    void offersTheOtherCodesAndRecodes() {
        assertThat(labels(picks.codes(""))).containsExactly("Tillit");
        assertThat(picks.codes("finnes ikke")).isEmpty();
        picks.codes("till").get(0).action().run();
        assertThat(here.codings().get()).hasSize(2).allMatch(c -> c.code().equals(Desks.code(desk, "Tillit")));
    }

    @Test
    void aRetiredCodeIsNotOffered() {
        Code tillit = desk.study().get().codebook().code(Desks.code(desk, "Tillit"));
        open.apply(
                EditKind.CODE_CHANGED,
                List.of(),
                s -> s.with(tillit.with(tillit.fields().with(CodeStatus.RETIRED), open.stamp())));
        assertThat(picks.codes("")).isEmpty();
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
        assertThatThrownBy(() -> picks.codes("")).hasMessage("coding.none-here");
        assertThatThrownBy(() -> picks.people("")).hasMessage("coding.none-here");
    }
}
