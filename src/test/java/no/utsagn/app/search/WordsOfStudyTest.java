package no.utsagn.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.utsagn.analysis.words.KeyWords;
import no.utsagn.analysis.words.Word;
import no.utsagn.analysis.words.WordCounts;
import no.utsagn.analysis.words.said.Part;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.WordsOfStudy.By;
import no.utsagn.app.search.acts.EditFillers;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Progress;
import no.utsagn.codebook.Code;
import no.utsagn.search.like.Candidate;
import no.utsagn.study.EditKind;
import no.utsagn.study.OwnWords;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsOfStudyTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private WordsOfStudy words;
    private EditFillers fillers;

    @BeforeEach
    void open() {
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript(
                        "Ett",
                        "Kari: Tilliten kom da jeg stolte på noen.",
                        "Kari: Bussen gikk klokka åtte.",
                        "Kari: Tillit er alt, og tillit tar tid.",
                        "Kari: Ingen stolte på meg, og jeg stolte ikke på dem.")
                .code("Tillit", "Ett", "Tilliten kom da jeg stolte")
                .build();
        open = OpenStudy.create(folder.resolve("a.utsagn"), "A", "IH", Clock.systemUTC());
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), study -> study.with(built.people())
                .withTranscripts(built.transcripts())
                .with(built.codebook())
                .withCoders(built.coders())
                .with(built.codings()));
        words = new WordsOfStudy(open);
        fillers = new EditFillers(open, words.shipped());
    }

    @AfterEach
    void close() {
        words.close();
        open.close();
    }

    private List<String> listed() {
        return words.counts(By.FORM, Progress.none()).frequencies(new Part.Whole()).words().stream()
                .map(each -> each.word().form())
                .toList();
    }

    @Test
    void wordsAreCountedByFormOrTogether() {
        assertThat(listed()).contains("tillit", "tilliten");
        assertThat(words.counts(By.WORD, Progress.none()).word("tilliten"))
                .contains(new Word("tillit", List.of("tillit", "tilliten")));
    }

    @Test
    void whatWasReadIsKeptWhileTheWordsAreTheSame() {
        WordCounts before = words.counts(By.WORD, Progress.none());
        open.apply(EditKind.UNCODED, List.of(), study -> study.with(no.utsagn.coding.Codings.none()));
        assertThat(words.counts(By.WORD, Progress.none()).frequencies(new Part.Whole()))
                .isEqualTo(before.frequencies(new Part.Whole()));
    }

    @Test
    void aWordIsLeftOutInOneStep() {
        fillers.leaveOut(List.of("Bussen", "tar tid"));
        assertThat(listed()).doesNotContain("bussen", "tid").contains("tillit");
        assertThat(open.undoName()).contains(EditKind.WORDS_LEFT_OUT);
        open.undo();
        assertThat(listed()).contains("bussen", "tid");
    }

    @Test
    void aFillerIsCountedInOneStep() {
        assertThat(listed()).doesNotContain("ikke");
        fillers.count(List.of("ikke"));
        assertThat(listed()).contains("ikke");
        assertThat(open.undoName()).contains(EditKind.WORDS_COUNTED);
        fillers.leaveOut(List.of("ikke"));
        assertThat(open.now().searches().words()).isEqualTo(OwnWords.none());
    }

    @Test
    void whatIsNoWordIsRefused() {
        assertThatThrownBy(() -> fillers.leaveOut(List.of("…"))).isInstanceOf(ProblemException.class);
    }

    @Test
    void turnsAreProposedAndCodedOnlyOnRequest() {
        Id<Code> code = open.now().codebook().codes().iterator().next().id();
        try (SearchStudy search = SearchStudy.of(open, Progress.none())) {
            MoreLikeThis more = new MoreLikeThis(open, search, words);
            List<Word> terms = more.terms(code, Progress.none()).stream()
                    .map(KeyWords.KeyWord::word)
                    .toList();
            assertThat(terms).isNotEmpty();
            List<Candidate> found = more.candidates(code, false, terms, Set.of());
            assertThat(found).hasSize(2);
            assertThat(open.now().codings().size()).isEqualTo(1);
            more.code(found.get(0), code);
            assertThat(open.now().codings().size()).isEqualTo(2);
            assertThat(open.undoName()).contains(EditKind.CODED);
            assertThat(more.candidates(code, false, terms, Set.of())).isEqualTo(found.subList(1, 2));
            assertThat(more.candidates(
                            code, false, terms, Set.of(found.get(1).turn().id())))
                    .isEmpty();
            assertThat(more.candidates(Id.random(), false, terms, Set.of())).isEmpty();
        }
    }
}
