package no.utsagn.ui.words.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.analysis.words.said.Part;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.WordsOfStudy;
import no.utsagn.app.search.WordsOfStudy.By;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
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

class WordsModelTest {

    private static final Messages SAY = Messages.in(TextLanguage.BOKMAAL);

    @TempDir
    private Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private WordsOfStudy words;
    private WordsModel model;

    @BeforeEach
    void sit() {
        open = TestStudies.holding(
                new StudyBuilder()
                        .person("Kari", "kandidat")
                        .person("Per", "arbeidsgiver")
                        .transcript(
                                "Ett",
                                "I: Hva med kaffen?",
                                "Kari: " + "Bussen gikk. ".repeat(9) + "Kaffe og kaffen.",
                                "Per: " + "Lønn og kaffe. ".repeat(9) + "Da så.")
                        .code("Lønn", "Ett", "Lønn og kaffe.")
                        .build(),
                folder.resolve("a.utsagn"));
        desk = Desks.model(open);
        words = new WordsOfStudy(open);
        model = new WordsModel(SAY, desk, new RunningModel(Jobs.atOnce(), Runnable::run), words);
        model.seen(true);
    }

    @AfterEach
    void leave() {
        words.close();
        desk.close();
        open.close();
    }

    private List<String> listed() {
        return model.rows().get().stream().map(row -> row.word().form()).toList();
    }

    @Test
    void theMostFrequentWordComesFirst() {
        assertThat(listed()).startsWith("kaffe").containsExactlyInAnyOrder("kaffe", "bussen", "gikk", "lønn");
        assertThat(model.rows().get().get(0).bar()).isEqualTo(1);
    }

    @Test
    void formsCanBeCountedApartAndInterviewersHeard() {
        model.ask(now -> now.with(By.FORM));
        assertThat(listed()).contains("kaffen");
        model.ask(now -> now.hearing(true));
        assertThat(model.rows().get().stream()
                        .filter(row -> row.word().form().equals("kaffen"))
                        .map(WordRow::said))
                .containsExactly(2);
    }

    @Test
    void theListIsFilteredByAnyFormAndSorted() {
        model.filter("kaffen");
        assertThat(listed()).containsExactly("kaffe");
        model.filter("");
        model.sort(Column.WORD);
        assertThat(listed()).containsExactly("bussen", "gikk", "kaffe", "lønn");
        model.sort(Column.WORD);
        assertThat(listed()).containsExactly("lønn", "kaffe", "gikk", "bussen");
    }

    @Test
    void wordsOfOnePersonAloneCanBeLeftOut() {
        model.severalOnly(true);
        assertThat(listed()).containsExactly("kaffe");
        model.severalOnly(false);
        assertThat(listed()).contains("bussen");
    }

    @Test
    void keyWordsAreAskedOfARoleAgainstTheRestToBeginWith() {
        model.ask(now -> now.with(Mode.KEY));
        assertThat(model.asked().get().here()).isInstanceOf(Part.OfRole.class);
        assertThat(listed()).first().isIn("bussen", "gikk");
        assertThat(listed()).last().isEqualTo("lønn");
        assertThat(model.rows().get().get(0).bar()).isPositive();
        assertThat(model.rows().get().get(listed().size() - 1).bar()).isNegative();
    }

    @Test
    void neighboursAreAskedOfAWord() {
        model.ask(now -> now.with(Mode.NEAR));
        assertThat(listed()).isEmpty();
        model.ask(now -> now.near("Lønn").within(2));
        assertThat(listed()).containsExactly("kaffe");
        model.ask(now -> now.near("  "));
        assertThat(listed()).isEmpty();
    }

    @Test
    void aWordIsLeftOutInAllItsForms() {
        model.leaveOut(model.rows().get().get(0).word());
        assertThat(listed()).containsExactlyInAnyOrder("bussen", "gikk", "lønn");
        assertThat(open.undoName()).contains(EditKind.WORDS_LEFT_OUT);
        open.undo();
        assertThat(listed()).contains("kaffe");
    }

    @Test
    void theChosenWordStaysChosen() {
        model.choose(Optional.of(model.rows().get().get(0)));
        model.sort(Column.WORD);
        assertThat(model.chosen().get().map(row -> row.word().form())).contains("kaffe");
        model.filter("buss");
        assertThat(model.chosen().get()).isEmpty();
    }

    @Test
    void aWordIsSearchedForInItsFormsOrAlone() {
        assertThat(model.query(model.rows().get().get(0).word())).isEqualTo("kaffe");
        model.ask(now -> now.with(By.FORM));
        assertThat(model.query(model.rows().get().get(0).word())).startsWith("=");
    }

    @Test
    void aCodeThatIsGoneIsAskedForNoMore() {
        Part coded = new Part.Coded(Desks.code(desk, "Lønn"));
        model.ask(now -> now.of(coded));
        assertThat(listed()).containsExactlyInAnyOrder("lønn", "kaffe");
        open.apply(EditKind.CODE_REMOVED, List.of(), study -> study.with(
                        study.codebook().without(Desks.code(desk, "Lønn")))
                .with(no.utsagn.coding.Codings.none()));
        assertThat(model.asked().get().here()).isEqualTo(new Part.Whole());
        assertThat(listed()).contains("bussen");
    }

    @Test
    void nothingIsKeptOfWhatWasSaidBeforeNamesWereReplaced() {
        model.seen(false);
        open.apply(EditKind.NAMES_REPLACED, List.of(), study -> study.with(no.utsagn.coding.Codings.none()));
        assertThat(listed()).isEmpty();
        assertThat(model.counted().get()).isEmpty();
        model.seen(true);
        assertThat(listed()).contains("kaffe");
    }

    @Test
    void whileNobodySeesItNothingIsCounted() {
        model.seen(false);
        model.ask(now -> now.with(By.FORM));
        assertThat(listed()).doesNotContain("kaffen");
        model.seen(true);
        assertThat(listed()).contains("kaffen");
    }

    @Test
    void theFiguresAreShownWithTheirFormulaAndSource() {
        model.ask(now -> now.with(Mode.KEY));
        List<Reckoning.Line> lines = new Reckoning(SAY).of(model.rows().get().get(0), "Kandidater", "Resten");
        assertThat(lines.stream().map(Reckoning.Line::text))
                .contains("Kandidater: a = 9 av 21 ord. Forventet E₁ = 3,8", "G² = 2 (a ln(a/E₁) + b ln(b/E₂))")
                .anyMatch(line -> line.contains("Rayson og Garside (2000)"))
                .anyMatch(line -> line.contains("Hardie (2014)"))
                .noneMatch(line -> line.contains("{"));
    }

    @Test
    void thePartsOfAStudyHaveNames() {
        PartNames names = model.names();
        assertThat(names.all(false).stream().map(names::of)).containsExactly("Kandidater", "Arbeidsgivere", "«Lønn»");
        assertThat(names.all(true)).hasSize(4);
        assertThat(names.of(new Part.Whole())).isEqualTo("Alle som snakker");
        assertThat(names.of(new Part.Rest(new Part.Whole()))).isEqualTo("Resten");
        assertThat(names.of(new Part.OfRound("2"))).isEqualTo("Runde 2");
    }
}
