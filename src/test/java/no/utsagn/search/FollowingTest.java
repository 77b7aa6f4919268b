package no.utsagn.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowingTest {

    private final Said said = new Said(new StudyBuilder()
            .transcript("Intervju", "I: Fikk du jobb?", "I: Jobben var borte.", "I: Lønna kom.")
            .transcript("Et annet", "I: Jobber du?")
            .build());

    @AfterEach
    void close() {
        said.close();
    }

    @Test
    void anEditIsFoundAtOnceAndMovesWhatStandsBehindIt() {
        edit(new TextEdit.Replace(new Span(0, 4), "Hvordan fikk"));

        assertThat(said.found("jobb")).containsExactly("jobb", "Jobben", "Jobber");
        assertThat(said.found("hvordan")).containsExactly("Hvordan");
        assertThat(said.found("\"fikk du\"")).containsExactly("fikk du");
    }

    @Test
    void wordsEditedAwayAreNeitherFoundNorCounted() {
        edit(new TextEdit.Replace(Span.ofLength(14, 6), "Arbeidet"));

        assertThat(said.found("jobb")).containsExactly("jobb", "Jobber");
        assertThat(said.hits("jobb").words().get(0).forms())
                .containsExactly(Said.count("jobb", 1), Said.ending("jobber", 1));
        assertThat(said.hits("jobb*").words().get(0).forms())
                .containsExactly(Said.count("jobb", 1), Said.count("jobber", 1));
    }

    @Test
    void turnsSplitAndJoinedAreFoundWhereTheyStand() {
        Id<Turn> second = Id.random();
        edit(new TextEdit.SplitTurn(20, second, Optional.empty()));
        assertThat(said.hits("var").hits()).extracting(Hit::turn).containsExactly(second);
        assertThat(said.found("jobb borte")).isEmpty();
        assertThat(said.found("jobb OR borte")).containsExactly("jobb", "Jobben", "borte", "Jobber");

        edit(new TextEdit.JoinTurns(said.interview().turns().get(0).id()));
        assertThat(said.found("\"jobb jobb\"")).containsExactly("jobb? Jobben");
    }

    @Test
    void aTranscriptRemovedIsGoneAndBroughtBackStandsWhereItStood() {
        Study before = said.study();
        said.becomes(
                before.without(Tombstone.Kind.TRANSCRIPT, said.interview().id().value(), false));
        assertThat(said.found("jobb")).containsExactly("Jobber");

        said.becomes(before.broughtBackFrom(said.study(), StudyBuilder.anyStamp()));
        assertThat(said.found("jobb")).containsExactly("jobb", "Jobben", "Jobber");
    }

    @Test
    void aSingleTranscriptCanBeUpdatedAndRemoved() {
        Transcript changed = said.interview()
                .edited(new TextEdit.Replace(new Span(0, 4), "Søkte"), StudyBuilder.anyStamp())
                .transcript();

        said.index().update(changed);
        assertThat(said.found("jobb"))
                .as("of what stands otherwise nothing is shown")
                .containsExactly("Jobber");
        Study other = said.study().with(changed);
        assertThat(said.index()
                        .search(other, Ask.of(Said.query("søkte")), Order.AS_SAID, 9)
                        .turns())
                .isEqualTo(1);
        assertThat(said.index()
                        .search(other, Ask.of(Said.query("fikk")), Order.AS_SAID, 9)
                        .turns())
                .isZero();

        said.index().remove(changed.id());
        said.index().remove(changed.id());
        assertThat(said.found("jobb")).containsExactly("Jobber");
    }

    @Test
    void aNewTranscriptIsFoundLast() {
        Transcript added = StudyBuilder.transcript(
                new StudyBuilder().transcript("Nytt", "I: Jobba der.").build(), "Nytt");

        said.becomes(said.study().with(added));

        assertThat(said.found("jobb")).containsExactly("jobb", "Jobben", "Jobber", "Jobba");
    }

    @Test
    void formerWordsAreForgottenAndWhatIsSaidIsStillFound() {
        edit(new TextEdit.Replace(Span.ofLength(14, 6), "Arbeidet"));

        said.index().forgetFormer();

        assertThat(said.found("jobb OR arbeid*")).containsExactly("jobb", "Arbeidet", "Jobber");
    }

    @Test
    void anIndexCanBeSearchedBeforeAndWhileItGrows() {
        List<Integer> found = new ArrayList<>();
        try (SearchIndex index = SearchIndex.seed(said.study())) {
            found.add(jobs(index, said.study()));
            assertThat(index.isGrowing()).isTrue();

            index.grow(new Watch(() -> found.add(jobs(index, said.study())), Integer.MAX_VALUE));

            assertThat(found).containsExactly(0, 2, 2);
            assertThat(jobs(index, said.study())).isEqualTo(3);
            assertThat(index.isGrowing()).isFalse();
        }
    }

    @Test
    void editsMadeWhileAnIndexGrowsAreNotLost() {
        Study before = said.study();
        try (SearchIndex index = SearchIndex.seed(before)) {
            Study edited = before.edited(
                    said.interview().id(), new TextEdit.Replace(new Span(0, 4), "Søkte"), StudyBuilder.anyStamp());
            Study left = edited.without(
                    Tombstone.Kind.TRANSCRIPT,
                    StudyBuilder.transcript(before, "Et annet").id().value(),
                    false);
            index.follow(before, edited);
            index.follow(edited, left);

            index.grow(Progress.none());

            assertThat(index.search(left, Ask.of(Said.query("søkte")), Order.AS_SAID, 9)
                            .turns())
                    .isEqualTo(1);
            assertThat(index.search(left, Ask.of(Said.query("fikk")), Order.AS_SAID, 9)
                            .turns())
                    .isZero();
            assertThat(jobs(index, left)).isEqualTo(2);
        }
    }

    @Test
    void growthThatIsStoppedKeepsWhatItHasAndCanGoOn() {
        try (SearchIndex index = SearchIndex.seed(said.study())) {
            assertThatThrownBy(() -> index.grow(new Watch(() -> {}, 1))).isInstanceOf(Progress.StoppedException.class);
            assertThat(jobs(index, said.study())).isEqualTo(2);
            assertThat(index.isGrowing()).isTrue();

            index.grow(Progress.none());
            assertThat(jobs(index, said.study())).isEqualTo(3);
        }
        assertThatThrownBy(() -> SearchIndex.of(said.study(), new Watch(() -> {}, 1)))
                .isInstanceOf(Progress.StoppedException.class);
    }

    @Test
    void aClosedIndexIsClosedAndMayBeClosedAgain() {
        SearchIndex index = SearchIndex.seed(said.study());
        index.grow(new Watch(index::close, Integer.MAX_VALUE));
        index.close();

        assertThatThrownBy(() -> jobs(index, said.study())).isInstanceOf(IllegalStateException.class);
    }

    private void edit(TextEdit edit) {
        said.becomes(said.study().edited(said.interview().id(), edit, StudyBuilder.anyStamp()));
    }

    private static int jobs(SearchIndex index, Study study) {
        return index.search(study, Ask.of(Said.query("jobb")), Order.AS_SAID, 9).turns();
    }

    /** Looks at each step, and stops after some. */
    private static final class Watch implements Progress {
        private final Runnable look;
        private int left;

        Watch(Runnable look, int left) {
            this.look = look;
            this.left = left;
        }

        @Override
        public void at(long done, long total) {
            look.run();
            left--;
        }

        @Override
        public boolean stopRequested() {
            return left <= 0;
        }
    }
}
