package no.utsagn.bench.speed.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.utsagn.bench.measure.Ground;
import no.utsagn.bench.measure.Measurement;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Times;
import no.utsagn.bench.measure.Watch;
import no.utsagn.coding.Coding;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.codes.likely.LikelyCodes;
import no.utsagn.merge.study.StudyMerge;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;

/** That what is measured is what is meant. How fast it is, no test can tell. */
class MergeBenchTest {

    private static final Apart.Work LITTLE = new Apart.Work(3, 6_000, 30, 200, 50, 12, 8);
    private static final Apart APART = Apart.of(LITTLE);

    @Test
    void bothCopiesHaveWhatTheOtherHasNot() {
        Outcome outcome = StudyMerge.of(APART.ours(), APART.theirs(), new LikelyCodes(WordForms.shipped()))
                .with(Answers.none(), StudyBuilder.anyStamp());
        assertThat(outcome.open()).isNotEmpty();
        assertThat(outcome.sums().codings().newOurs()).isGreaterThan(120);
        assertThat(outcome.sums().codings().newTheirs()).isGreaterThan(120);
        assertThat(APART.ours().memos().ids())
                .doesNotContainAnyElementsOf(APART.theirs().memos().ids());
        assertThat(APART.ours().past().deletions()).hasSizeGreaterThan(1);
    }

    @Test
    void aMergeByNameHoldsTheCodingsOfBoth() {
        Study merged = new ByName(APART.ours(), APART.theirs()).merged();
        assertThat(merged.codings().all().map(Coding::id))
                .containsAll(APART.ours().codings().all().map(Coding::id).toList());
        assertThat(merged.codings().size()).isGreaterThan(APART.ours().codings().size() + 100);
        assertThat(merged.memos().size())
                .isEqualTo(APART.ours().memos().size() + APART.theirs().memos().size());
    }

    @Test
    void tellsOfTheMergeAloneAndWithItsFiles() {
        Ground ground = Ground.of(Size.S, Watch.PROCESSOR, APART.ours());
        assertThat(new MergeBench(LITTLE, new Times.Plan(1, 2, Duration.ofSeconds(5)), 1).measure(ground))
                .extracting(Measurement::name)
                .containsExactly("merge-first", "merge", "merge-answer", "merge-look", "merge-save");
    }
}
