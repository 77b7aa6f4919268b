package no.utsagn.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.SearchResult.Counts;
import no.utsagn.app.search.SearchResult.Tally;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Progress;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Round;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchStudyTest {

    private static final Clock CLOCK = Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC);
    private static final String LONG =
            "Jeg sa at det gikk, men ".repeat(8) + "jobben kom til slutt " + "og så ".repeat(40);

    @TempDir
    private Path folder;

    private OpenStudy open;

    @BeforeEach
    void makeStudy() {
        Study built = new StudyBuilder()
                .person("Ane", "kandidat")
                .person("Bo", "arbeidsgiver")
                .transcript("Ett", "I: Fikk du jobb?", "Ane: " + LONG, "I: Jobb nå?", "Ane: Ja.")
                .transcript("To", "I: Hva med jobben?", "Bo: Ingen jobber.", "Ane: Jobb, jobb.")
                .build();
        Transcript second = built.transcripts().stream().skip(1).findFirst().orElseThrow();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", CLOCK);
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts())
                .with(second.with(second.fields().withRound(new Round("Runde 2")), open.stamp())));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void countsHitsTurnsTranscriptsAndInformants() {
        try (SearchStudy search = SearchStudy.of(open, Progress.none())) {
            SearchResult found = search.find(Wanted.of("jobb"), 100);
            assertThat(found.counts()).isEqualTo(new Counts(7, 6, 2, 2));
            assertThat(found.lines()).hasSize(7);
            assertThat(found.roles())
                    .contains(
                            new Tally("kandidat", 2, 1, 3),
                            new Tally("arbeidsgiver", 1, 1, 1),
                            new Tally("intervjuer", 3, 1, 3));
            assertThat(found.rounds()).containsExactly(new Tally("", 3, 2, 4), new Tally("Runde 2", 3, 3, 3));
        }
    }

    @Test
    void allIsCountedWhereOnlySomeIsShown() {
        try (SearchStudy search = SearchStudy.of(open, Progress.none())) {
            SearchResult found = search.find(Wanted.of("jobb"), 1);
            assertThat(found.lines()).hasSize(1);
            assertThat(found.counts()).isEqualTo(new Counts(7, 6, 2, 2));
        }
    }

    @Test
    void aLineIsCutAtTheEndsOfWords() {
        try (SearchStudy search = SearchStudy.of(open, Progress.none())) {
            Line line = search.find(Wanted.of("slutt"), 9).lines().get(0);
            assertThat(line.hit()).isEqualTo("slutt");
            assertThat(line.before())
                    .startsWith("… ")
                    .endsWith("jobben kom til ")
                    .hasSizeBetween(60, 82);
            assertThat(line.after()).startsWith(" og så").endsWith(" …").hasSizeBetween(60, 82);
            assertThat(LONG.split(" ")).contains(line.before().split(" ")[1]);
            assertThat(line.informant()).isTrue();
            assertThat(line.toString()).doesNotContain("slutt");
        }
    }

    @Test
    void aWrongQueryIsAProblem() {
        try (SearchStudy search = SearchStudy.of(open, Progress.none())) {
            assertThatThrownBy(() -> search.find(Wanted.of("(jobb"), 9)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void findsWhatIsSaidNowAndFindsMoreWhileItGrows() {
        try (SearchStudy search = SearchStudy.seed(open)) {
            assertThat(search.isGrowing()).isTrue();
            assertThat(search.find(Wanted.of("jobb"), 9).counts()).isEqualTo(new Counts(0, 0, 0, 0));
            search.grow(Progress.none());
            assertThat(search.isGrowing()).isFalse();
            assertThat(search.find(Wanted.of("jobb"), 9).counts().turns()).isEqualTo(6);
            open.undo();
            assertThat(search.find(Wanted.of("jobb"), 9).counts()).isEqualTo(new Counts(0, 0, 0, 0));
        }
    }
}
