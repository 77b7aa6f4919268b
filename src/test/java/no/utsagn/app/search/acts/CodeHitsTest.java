package no.utsagn.app.search.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import no.utsagn.analysis.Passage;
import no.utsagn.app.search.acts.CodeHits.Coded;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Unit;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeHitsTest {

    @TempDir
    private Path folder;

    private SearchedStudy study;

    @BeforeEach
    void open() {
        study = SearchedStudy.in(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Coded code(String query, Unit unit, String path) {
        return new CodeHits(study.open()).code(study.hits(query), unit, study.code(path));
    }

    @Test
    void codesTheHitsInOneStepAndLeavesWhatIsCodedAlready() {
        Study before = study.now();
        assertThat(code("jobb", Unit.HIT, "Arbeid > Jobb")).isEqualTo(new Coded(study.code("Arbeid > Jobb"), 3, 1));
        assertThat(study.coded())
                .containsExactlyInAnyOrder("Jobb: Jeg fikk jobb.", "Jobb: jobb", "Jobb: Jobben", "Jobb: jobb");
        assertThat(study.open().undoName()).contains(EditKind.HITS_CODED);
        Study after = study.now();
        study.open().undo();
        assertThat(study.now().codings()).isEqualTo(before.codings());
        study.open().redo();
        study.reopen();
        assertThat(study.now().codings()).isEqualTo(after.codings());
    }

    @Test
    void hitsInOneSentenceGiveOneCoding() {
        assertThat(code("jeg fikk jobb", Unit.SENTENCE, "Arbeid").passages()).isEqualTo(2);
        assertThat(study.coded()).contains("Arbeid: Jeg fikk jobb.", "Arbeid: Jobben er fin.");
    }

    @Test
    void theTurnIsCodedAsAWhole() {
        code("ledig", Unit.TURN, "Arbeid");
        assertThat(study.coded()).contains("Arbeid: Vi hadde en jobb ledig.");
    }

    @Test
    void codingTheSameTwiceCodesNothingMore() {
        code("ledig", Unit.TURN, "Arbeid");
        Study before = study.now();
        assertThat(code("ledig", Unit.TURN, "Arbeid")).isEqualTo(new Coded(study.code("Arbeid"), 0, 1));
        assertThat(study.now()).isSameAs(before);
    }

    @Test
    void aCodeThatIsMissingIsMadeInTheSameStep() {
        Coded coded = new CodeHits(study.open()).codeAt(study.hits("ledig"), Unit.HIT, "Arbeid > Ledig");
        assertThat(coded.passages()).isEqualTo(1);
        assertThat(study.coded()).contains("Ledig: ledig");
        study.open().undo();
        assertThat(study.now().codebook().codes().has(coded.code())).isFalse();
    }

    @Test
    void aKnownPathIsNotMadeTwice() {
        int codes = study.now().codebook().codes().size();
        new CodeHits(study.open()).codeAt(study.hits("ledig"), Unit.HIT, "Arbeid > Jobb");
        assertThat(study.now().codebook().codes().size()).isEqualTo(codes);
        assertThat(study.coded()).contains("Jobb: ledig");
    }

    @Test
    void aCodeThatIsGoneIsRefused() {
        assertThatThrownBy(() -> new CodeHits(study.open()).code(List.of(), Unit.HIT, Id.<Code>random()))
                .hasMessage("code.gone");
    }

    @Test
    void aHitInATranscriptThatIsGoneIsPassedOver() {
        List<Passage> gone = List.of(new Passage(Id.random(), new Span(0, 4)));
        assertThat(Around.hits(study.now(), gone, Unit.HIT)).isEmpty();
    }
}
