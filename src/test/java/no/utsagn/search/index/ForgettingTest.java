package no.utsagn.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.utsagn.language.Span;
import no.utsagn.language.forms.WordForms;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import org.junit.jupiter.api.Test;

class ForgettingTest {

    /** So many that one deleted does not make Lucene clean up by itself. */
    private static final int TURNS = 50;

    private final Transcript interview =
            StudyBuilder.transcript(new StudyBuilder().transcript("T", turns()).build(), "T");

    private final Transcript replaced = interview
            .edited(new TextEdit.Replace(Span.ofLength(5, 6), "Kandidat 5"), StudyBuilder.anyStamp())
            .transcript();

    @Test
    void aReplacedNameIsInNoPartOfTheIndexOnceForgotten() {
        try (TurnIndex index = new TurnIndex(WordForms.shipped())) {
            index.put(interview);
            index.refresh();
            index.put(replaced);
            index.refresh();
            assertThat(words(index))
                    .as("until then it lies in a deleted document")
                    .contains("gunvor");

            index.forgetFormer();

            assertThat(words(index)).containsExactly("5", "hei", "kandidat", "og");
            assertThat(index.vocabulary().words()).containsExactlyInAnyOrder("5", "hei", "kandidat", "og");
        }
    }

    @Test
    void aSnapshotTakenBeforeStaysAsItWas() {
        try (TurnIndex index = new TurnIndex(WordForms.shipped())) {
            index.put(interview);
            index.refresh();
            try (Snapshot before = index.acquire()) {
                index.put(replaced);
                index.forgetFormer();

                assertThat(before.formsFrom("g")).containsExactly("gunvor");
            }
            assertThat(words(index)).doesNotContain("gunvor");
        }
    }

    @Test
    void onlyTheTurnThatChangedIsIndexedAgain() {
        try (TurnIndex index = new TurnIndex(WordForms.shipped())) {
            index.put(interview);
            index.refresh();
            index.put(replaced);
            index.refresh();
            try (Snapshot now = index.acquire()) {
                assertThat(now.searcher().getIndexReader().numDocs()).isEqualTo(TURNS);
                assertThat(now.searcher().getIndexReader().numDeletedDocs()).isEqualTo(1);
            }
        }
    }

    private static String[] turns() {
        String[] turns = new String[TURNS];
        Arrays.fill(turns, "K: Hei");
        turns[0] = "I: Hei, Gunvor, og hei";
        return turns;
    }

    private static Iterable<String> words(TurnIndex index) {
        try (Snapshot now = index.acquire()) {
            return now.formsFrom("");
        }
    }
}
