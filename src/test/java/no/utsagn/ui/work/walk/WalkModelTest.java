package no.utsagn.ui.work.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.language.Span;
import no.utsagn.study.StudyBuilder;
import no.utsagn.ui.TestStudies;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private WalkModel walk;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        walk = new WalkModel(desk);
    }

    @AfterEach
    void leave() {
        desk.close();
        open.close();
    }

    private String selected() {
        return desk.openTranscript().orElseThrow().words(desk.selection().get());
    }

    private String grow() {
        desk.selection().set(walk.grow());
        return selected();
    }

    private String shrink() {
        desk.selection().set(walk.shrink());
        return selected();
    }

    @Test
    void growsFromWordToExchangeAndShrinksTheSameWay() {
        desk.selection().set(Span.at(Desks.span(desk, "fikk").start()));
        assertThat(grow()).isEqualTo("fikk");
        assertThat(grow()).isEqualTo("Vi fikk det til.");
        assertThat(grow()).isEqualTo("Det gikk bra. Vi fikk det til.");
        assertThat(grow()).isEqualTo("Hvordan gikk det?\nDet gikk bra. Vi fikk det til.");
        assertThat(grow()).isEqualTo("Hvordan gikk det?\nDet gikk bra. Vi fikk det til.");
        assertThat(shrink()).isEqualTo("Det gikk bra. Vi fikk det til.");
        assertThat(shrink()).isEqualTo("Vi fikk det til.");
        assertThat(shrink()).isEqualTo("fikk");
        assertThat(shrink()).isEmpty();
        assertThat(shrink()).isEmpty();
    }

    @Test
    void whatWasSelectedInBetweenIsNotShrunk() {
        desk.selection().set(Span.at(Desks.span(desk, "fikk").start()));
        grow();
        desk.selection().set(Desks.span(desk, "bra"));
        assertThat(shrink()).isEqualTo("bra");
    }

    @Test
    void takesTheExchangeAtOnceAndBack() {
        desk.selection().set(Desks.span(desk, "fikk"));
        desk.selection().set(walk.exchange());
        assertThat(selected()).startsWith("Hvordan").endsWith("til.");
        assertThat(shrink()).isEqualTo("fikk");
    }

    @Test
    void goesToWhatIsUncodedAndTellsWhenThatIsElsewhere() {
        desk.selection().set(Span.at(0));
        WalkModel.Step first = walk.uncoded(false).orElseThrow();
        assertThat(first.elsewhere()).isEmpty();
        desk.selection().set(first.passage().span());
        assertThat(selected()).isEqualTo("Vi fikk det til.");
        WalkModel.Step second = walk.uncoded(false).orElseThrow();
        assertThat(second.elsewhere()).contains("Intervju 2");
        assertThat(walk.uncoded(true).orElseThrow().elsewhere()).contains("Intervju 2");
    }

    @Test
    void tellsWhenAllIsCoded() {
        CodingModel coding = new CodingModel(desk);
        coding.code(Desks.code(desk, "Tillit"), Desks.span(desk, "Vi fikk det til."));
        desk.transcript().set(Optional.of(Desks.transcript(desk, "Intervju 2").id()));
        coding.code(Desks.code(desk, "Tillit"), Desks.span(desk, "Hos oss gikk det sakte, men bra."));
        assertThat(walk.uncoded(false)).isEmpty();
        assertThat(walk.uncoded(true)).isEmpty();
    }

    @Test
    void withoutATranscriptOrAQuestionItSaysSo() {
        desk.transcript().set(Optional.empty());
        assertThatThrownBy(walk::grow).hasMessage("ui.walk.no-transcript");
        assertThatThrownBy(() -> walk.uncoded(false)).hasMessage("ui.walk.no-transcript");
        try (OpenStudy alone = TestStudies.holding(
                new StudyBuilder()
                        .person("Kari", "kandidat")
                        .transcript("Notat", "Kari: Bare meg.")
                        .build(),
                folder.resolve("alone.utsagn"))) {
            DeskModel model = Desks.model(alone);
            assertThatThrownBy(new WalkModel(model)::exchange).hasMessage("ui.walk.no-exchange");
            model.selection().set(Span.over("Bare meg."));
            assertThat(new WalkModel(model).grow()).isEqualTo(Span.over("Bare meg."));
            model.close();
        }
    }
}
