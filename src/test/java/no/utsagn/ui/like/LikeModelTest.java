package no.utsagn.ui.like;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.MoreLikeThis;
import no.utsagn.app.search.SearchStudy;
import no.utsagn.app.search.WordsOfStudy;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.StudyBuilder;
import no.utsagn.ui.TestStudies;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.running.RunningModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikeModelTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private WordsOfStudy words;
    private SearchStudy search;
    private LikeModel model;

    @BeforeEach
    void sit() {
        open = TestStudies.holding(
                new StudyBuilder()
                        .person("Kari", "kandidat")
                        .transcript(
                                "Ett",
                                "Kari: Tilliten kom da jeg stolte på noen.",
                                "Kari: Bussen gikk klokka åtte.",
                                "Kari: Tillit er alt, og tillit tar tid.",
                                "Kari: Ingen stolte på meg, og jeg stolte ikke på dem.")
                        .code("Tillit", "Ett", "Tilliten kom da jeg stolte")
                        .code("Tomt", "Ett", "Bussen")
                        .build(),
                folder.resolve("a.utsagn"));
        desk = Desks.model(open);
        words = new WordsOfStudy(open);
        search = SearchStudy.of(open, Progress.none());
        model = new LikeModel(
                desk, new RunningModel(Jobs.atOnce(), Runnable::run), new MoreLikeThis(open, search, words));
        model.seen(true);
        model.ask(Desks.code(desk, "Tillit"));
    }

    @AfterEach
    void leave() {
        search.close();
        words.close();
        desk.close();
        open.close();
    }

    private List<String> listed() {
        return model.rows().get().stream()
                .map(row -> String.join(
                        "", row.pieces().stream().map(LikeRow.Piece::text).toList()))
                .toList();
    }

    private List<String> lit() {
        return model.rows().get().stream()
                .flatMap(row -> row.pieces().stream())
                .filter(LikeRow.Piece::lit)
                .map(LikeRow.Piece::text)
                .toList();
    }

    @Test
    void turnsAreProposedWithTheirTermsLit() {
        assertThat(listed())
                .containsExactlyInAnyOrder(
                        "Tillit er alt, og tillit tar tid.", "Ingen stolte på meg, og jeg stolte ikke på dem.");
        assertThat(lit()).containsExactlyInAnyOrder("Tillit", "tillit", "stolte", "stolte");
    }

    @Test
    void aTermThatIsUntickedIsNotLookedFor() {
        model.terms().get().stream()
                .filter(term -> term.word().form().equals("stolte"))
                .forEach(term -> model.tick(term.word(), false));
        assertThat(listed()).containsExactly("Tillit er alt, og tillit tar tid.");
        assertThat(model.left().get()).hasSize(1);
    }

    @Test
    void codingTheChosenOneGoesOnToTheNextAndKeepsTheTerms() {
        var terms = model.terms().get();
        LikeRow second = model.rows().get().get(1);
        model.codeChosen();
        assertThat(model.rows().get().stream().map(row -> row.candidate().turn()))
                .containsExactly(second.candidate().turn());
        assertThat(model.chosen().get().map(row -> row.candidate().turn()))
                .contains(second.candidate().turn());
        assertThat(model.terms().get()).isEqualTo(terms);
        open.undo();
        assertThat(listed()).hasSize(2);
    }

    @Test
    void whatIsPutAwayComesBackOnRequest() {
        model.putAway();
        assertThat(listed()).hasSize(1);
        assertThat(model.away()).isEqualTo(1);
        model.takeAllBack();
        assertThat(listed()).hasSize(2);
    }

    @Test
    void aCodeWithNothingElseToSayHasNoTerms() {
        model.ask(Desks.code(desk, "Tomt"));
        assertThat(model.terms().get()).isEmpty();
        assertThat(listed()).isEmpty();
        assertThat(model.chosen().get()).isEqualTo(Optional.empty());
    }

    @Test
    void nothingIsKeptOfWhatWasSaidBeforeNamesWereReplaced() {
        open.apply(EditKind.NAMES_REPLACED, List.of(), study -> study.with(no.utsagn.coding.Codings.none()));
        assertThat(model.terms().get()).isEmpty();
        assertThat(listed()).isEmpty();
    }

    @Test
    void ofALongTurnThePlaceWithMostTermsIsShown() {
        String text = "tillit " + "og så ".repeat(100) + "tillit tillit tillit " + "og så ".repeat(100);
        List<Span> lit = List.of(new Span(0, 6), new Span(607, 613), new Span(614, 620), new Span(621, 627));
        List<LikeRow.Piece> pieces = LikeRow.pieces(text, Span.over(text), lit);
        assertThat(pieces.stream().filter(LikeRow.Piece::lit)).hasSize(3);
        assertThat(pieces.get(0).text()).isEqualTo("… ");
        assertThat(pieces.get(pieces.size() - 1).text()).isEqualTo(" …");
    }
}
