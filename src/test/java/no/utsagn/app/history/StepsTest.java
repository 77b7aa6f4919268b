package no.utsagn.app.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.utsagn.base.Stamp;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static final Instant THEN = StudyBuilder.THEN;
    private static final Stamp STAMP = new Stamp(new UUID(0, 1), THEN);

    private final StudyBuilder builder = new StudyBuilder()
            .person("Kari", "kandidat")
            .transcript("Intervju", "I: Hvordan gikk det?", "Kari: Det gikk bra.");
    private final Study opened = builder.build();
    private final Study one = builder.code("Tillit", "Intervju", "gikk bra").build();
    private final Study two = builder.code("Uro", "Intervju", "bra").build();

    private Steps both() {
        return Steps.from(opened).made(EditKind.CODED, THEN, one).made(EditKind.CODED, THEN.plusSeconds(60), two);
    }

    @Test
    void tellsWhatCameWithEachStep() {
        assertThat(both().done())
                .containsExactly(
                        new Step(1, EditKind.CODED, THEN, new Extent(0, 0, 1, 1, 0)),
                        new Step(2, EditKind.CODED, THEN.plusSeconds(60), new Extent(0, 0, 1, 1, 0)));
        assertThat(both().now()).isEqualTo(two);
        assertThat(both().last()).map(Step::number).contains(2);
        assertThat(both().next()).isEmpty();
    }

    @Test
    void goesBackOverAllAndForthAgain() {
        Steps start = both().goneTo(0, STAMP);
        assertThat(start.now().codings().size()).isZero();
        assertThat(start.last()).isEmpty();
        assertThat(start.next()).map(Step::number).contains(1);
        Steps end = start.goneTo(2, STAMP);
        assertThat(end.now().codings()).isEqualTo(two.codings());
        assertThat(end.now().codebook().codes().size())
                .isEqualTo(two.codebook().codes().size());
    }

    @Test
    void aJumpComesToTheSameAsSingleSteps() {
        Steps jump = both().goneTo(0, STAMP).goneTo(2, STAMP);
        Steps steps = both().goneTo(1, STAMP).goneTo(0, STAMP).goneTo(1, STAMP).goneTo(2, STAMP);
        assertThat(jump.now().tombstones()).isEqualTo(steps.now().tombstones());
        assertThat(jump.now().codings()).isEqualTo(steps.now().codings());
        assertThat(jump.at()).isEqualTo(steps.at());
    }

    @Test
    void aNewStepEndsThoseThatWereTakenBack() {
        Steps other = both().goneTo(1, STAMP).made(EditKind.CODE_CHANGED, THEN, two);
        assertThat(other.done()).extracting(Step::number).containsExactly(1, 3);
        assertThat(other.after(1)).contains(1);
        assertThat(other.after(2)).as("taken back and gone").isEmpty();
        assertThat(other.after(3)).contains(2);
        assertThat(other.after(0)).contains(0);
    }

    @Test
    void whatGoesOnIsOneStep() {
        Steps longer = Steps.from(opened).made(EditKind.CODED, THEN, one).goneOn(THEN.plusSeconds(5), two);
        assertThat(longer.done())
                .containsExactly(new Step(1, EditKind.CODED, THEN.plusSeconds(5), new Extent(0, 0, 2, 2, 0)));
        assertThat(longer.goneTo(0, STAMP).now().codings().size()).isZero();
    }

    @Test
    void nothingIsKeptThatAnEditDrops() {
        Steps dropped = both().made(EditKind.NAMES_REPLACED, THEN, one);
        assertThat(dropped.values()).containsExactly(one);
        assertThat(dropped.done()).isEmpty();
        assertThat(dropped.made(EditKind.CODED, THEN, two).done())
                .extracting(Step::number)
                .containsExactly(3);
    }

    @Test
    void stepsAndValuesGoTogether() {
        assertThatThrownBy(() -> new Steps(List.of(opened), List.of(), 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
