package no.utsagn.app.codes.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.analysis.Passage;
import no.utsagn.app.codes.Shaped;
import no.utsagn.study.EditKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitCodeTest {

    @TempDir
    private Path folder;

    private Shaped study;
    private SplitCode split;

    @BeforeEach
    void start() {
        study = new Shaped(folder, "A = Det gikk bra", "A = gikk bra.", "A = fikk", "A = sakte", "B = sakte");
        split = new SplitCode(study.open());
    }

    @AfterEach
    void leave() {
        study.close();
    }

    private SplitPlan plan(Map<Passage, Integer> sent, String... names) {
        List<SplitPlan.Part> parts = Arrays.stream(names)
                .map(name ->
                        new SplitPlan.Part(Optional.of(name).filter("B"::equals).map(study::code), name))
                .toList();
        return new SplitPlan(study.code("A"), parts, sent);
    }

    @Test
    void sendsPassagesToNewAndToKnownCodesInOneStep() {
        List<String> tree = study.tree();
        List<String> codings = study.codings();
        List<Passage> passages = split.passages(study.code("A"));
        assertThat(passages).hasSize(3);
        int moved = split.split(plan(Map.of(passages.get(0), 0, passages.get(2), 1), "Ny", "B", "Ubrukt"));
        assertThat(moved).isEqualTo(3);
        assertThat(study.tree()).containsExactly("A", "A > Ny", "B");
        assertThat(study.codings()).containsExactly("A > Ny: Det gikk bra", "A > Ny: gikk bra.", "A: fikk", "B: sakte");
        assertThat(study.done()).contains(EditKind.CODE_SPLIT);
        assertThat(study.goesBackTo(tree, codings)).isTrue();
    }

    @Test
    void aPlanThatSendsNothingIsNoStep() {
        split.split(plan(Map.of(), "Ny"));
        assertThat(study.done()).contains(EditKind.TRANSCRIPTS_IMPORTED);
    }

    @Test
    void aNameThatIsNoneIsRefusedAndNothingIsChanged() {
        List<String> codings = study.codings();
        Passage first = split.passages(study.code("A")).get(0);
        assertThatThrownBy(() -> split.split(plan(Map.of(first, 0), " "))).hasMessage("code.name-blank");
        assertThat(study.codings()).isEqualTo(codings);
    }
}
