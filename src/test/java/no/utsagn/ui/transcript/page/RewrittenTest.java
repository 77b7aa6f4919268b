package no.utsagn.ui.transcript.page;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.Test;

class RewrittenTest {

    private static Rewritten between(String[] before, String[] after) {
        Transcript was = StudyBuilder.transcript(
                new StudyBuilder().transcript("A", before).build(), "A");
        Transcript is = StudyBuilder.transcript(
                new StudyBuilder().transcript("A", after).build(), "A");
        return Rewritten.of(Pieces.of(was), was.text(), Pieces.of(is), is.text());
    }

    private static String[] turns(String... turns) {
        return turns;
    }

    @Test
    void onlyTheChangedTurnIsWrittenAnew() {
        Rewritten rewritten = between(turns("I: a", "I: b", "I: c"), turns("I: a", "I: x", "I: c"));
        assertThat(rewritten).isEqualTo(new Rewritten(1, 2, 2));
        assertThat(rewritten.oldOf(0)).isZero();
        assertThat(rewritten.oldOf(1)).isNegative();
        assertThat(rewritten.oldOf(2)).isEqualTo(2);
    }

    @Test
    void aSplitTurnBecomesTwo() {
        assertThat(between(turns("I: a", "I: b c", "I: d"), turns("I: a", "I: b", "I: c", "I: d")))
                .isEqualTo(new Rewritten(1, 2, 3));
    }

    @Test
    void theSameWordsLeaveNothingToWrite() {
        assertThat(between(turns("I: a", "I: b"), turns("I: a", "I: b")).isEmpty())
                .isTrue();
    }

    @Test
    void aTurnThatIsThereOnceMoreIsWrittenWithItsNeighbour() {
        assertThat(between(turns("I: a", "I: a"), turns("I: a", "I: a", "I: a")))
                .isEqualTo(new Rewritten(1, 2, 3));
        assertThat(between(turns("I: a", "I: a"), turns("I: a"))).isEqualTo(new Rewritten(0, 2, 1));
    }
}
