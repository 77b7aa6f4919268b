package no.utsagn.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.app.sample.SampleFolder;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.study.Study;
import no.utsagn.study.StudyFacts;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Role;
import org.junit.jupiter.api.Test;

class GenerateStudyTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Coder CODER = new Coder(Id.of("00000000-0000-4000-8000-000000000001"), "IH");
    private static final Recipe RECIPE = new Recipe(20, 20_000, 40, 300, 7);
    private static final Study STUDY = study(RECIPE, Progress.none());

    private static Study study(Recipe recipe, Progress progress) {
        return new GenerateStudy(SampleFolder.find().files(), recipe)
                .study(StudyFacts.of("Oppdiktet", NOW), CODER, progress);
    }

    private static int words(Transcript transcript) {
        return transcript.turns().stream()
                .mapToInt(turn -> transcript.wordCount(turn.span()))
                .sum();
    }

    @Test
    void holdsWhatTheRecipeSays() {
        assertThat(STUDY.transcripts().size()).isEqualTo(20);
        assertThat(STUDY.transcripts().stream()
                        .mapToInt(GenerateStudyTest::words)
                        .sum())
                .isEqualTo(20_000);
        assertThat(STUDY.codebook().codes().size()).isEqualTo(40);
        assertThat(STUDY.codings().size()).isEqualTo(300);
    }

    @Test
    void aTurnHas26WordsOnAverage() {
        int turns = STUDY.transcripts().stream().mapToInt(t -> t.turns().size()).sum();
        assertThat(20_000.0 / turns).isBetween(25.5, 26.5);
    }

    @Test
    void theSameSeedGivesTheSameWordsIdsAndCodings() {
        Study again = study(RECIPE, Progress.none());
        assertThat(again.transcripts().ids()).isEqualTo(STUDY.transcripts().ids());
        for (Transcript transcript : STUDY.transcripts()) {
            Transcript twin = again.transcripts().get(transcript.id());
            assertThat(twin.text()).isEqualTo(transcript.text());
            assertThat(twin.turns()).isEqualTo(transcript.turns());
            assertThat(twin.marks()).isEqualTo(transcript.marks());
            assertThat(twin.fields().title()).isEqualTo(transcript.fields().title());
        }
        assertThat(again.codings()).isEqualTo(STUDY.codings());
        assertThat(again.people().participants().ids())
                .isEqualTo(STUDY.people().participants().ids());
    }

    @Test
    void anotherSeedGivesOthers() {
        Study other = study(new Recipe(20, 20_000, 40, 300, 8), Progress.none());
        assertThat(texts(other)).doesNotContainAnyElementsOf(texts(STUDY));
    }

    private static Set<String> texts(Study study) {
        return study.transcripts().stream().map(Transcript::text).collect(Collectors.toSet());
    }

    @Test
    void everyTurnIsSpokenByAKnownPerson() {
        for (Transcript transcript : STUDY.transcripts()) {
            assertThat(transcript.turns())
                    .allMatch(turn -> STUDY.participantOf(transcript, turn).isPresent());
        }
    }

    @Test
    void hasInterviewersInformantsGroupsRoundsAndSites() {
        assertThat(STUDY.transcripts().stream().map(t -> t.fields().kind()).distinct())
                .containsExactlyInAnyOrder(TranscriptKind.INTERVIEW, TranscriptKind.FOCUS_GROUP);
        assertThat(STUDY.transcripts().stream()
                        .map(t -> t.fields().round().orElseThrow().name())
                        .distinct())
                .containsExactlyInAnyOrder("1", "2", "3");
        assertThat(STUDY.people().sites().size()).isEqualTo(8);
        assertThat(STUDY.people().participants().stream()
                        .map(p -> STUDY.people().roleOf(p.id()))
                        .filter(Role::informant)
                        .count())
                .isEqualTo(16);
    }

    @Test
    void codingsLieOnWhatInformantsSayByThreeCodersUnevenly() {
        assertThat(STUDY.codings().all()).allSatisfy(coding -> {
            Transcript transcript = STUDY.transcripts().get(coding.transcript());
            assertThat(STUDY.isInformants(
                            transcript, transcript.turnAt(coding.span().start())))
                    .isTrue();
        });
        assertThat(STUDY.codings().all().map(Coding::coder).distinct()).hasSize(3);
        List<Integer> counts = STUDY.transcripts().stream()
                .map(t -> STUDY.codings().in(t.id()).size())
                .sorted()
                .toList();
        assertThat(counts.get(counts.size() - 1)).isGreaterThan(3 * counts.get(counts.size() / 2));
    }

    @Test
    void codesFormATreeOfThreeLevels() {
        assertThat(STUDY.codebook().inTreeOrder().stream()
                        .map(code -> STUDY.codebook().path(code.id()))
                        .map(CodePath::names)
                        .map(List::size)
                        .distinct())
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void theLeastStudyCanBeMade() {
        Study least = study(new Recipe(1, 50, 0, 0, 1), Progress.none());
        assertThat(words(least.transcripts().iterator().next())).isEqualTo(50);
    }

    @Test
    void stopsWhenAsked() {
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean stopRequested() {
                return true;
            }
        };
        assertThatThrownBy(() -> study(RECIPE, stopped)).isInstanceOf(Progress.StoppedException.class);
    }
}
