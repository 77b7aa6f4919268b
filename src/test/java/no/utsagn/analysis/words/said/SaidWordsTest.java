package no.utsagn.analysis.words.said;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.base.Progress;
import no.utsagn.coding.Codings;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.edit.TextEdit;
import org.junit.jupiter.api.Test;

class SaidWordsTest {

    private final Study study = new StudyBuilder()
            .person("Kari", "kandidat")
            .transcript("Ett", "I: Hva da?", "Kari: Det er Bra, BRA nok.")
            .transcript("To", "Kari: Nei.")
            .build();

    private static List<String> words(SaidWords said, Chosen chosen) {
        List<String> words = new ArrayList<>();
        for (Chosen.Run run : chosen.runs()) {
            for (int place = run.start(); place < run.end(); place++) {
                if (run.has(place)) {
                    words.add(said.forms().all().get(run.words().at(place)));
                }
            }
        }
        return words;
    }

    @Test
    void formsAreToldInOneWriting() {
        SaidWords said = SaidWords.of(study, Progress.none());
        assertThat(words(said, new Choosing(said, true).of(new Part.Whole())))
                .containsExactly("hva", "da", "det", "er", "bra", "bra", "nok", "nei");
    }

    @Test
    void whatIsNotEditedIsNotReadAnew() {
        SaidWords said = SaidWords.of(study, Progress.none());
        Study edited = study.edited(
                StudyBuilder.transcript(study, "To").id(),
                new TextEdit.Replace(new Span(0, 3), "Ja"),
                StudyBuilder.anyStamp());
        SaidWords now = said.following(edited, Progress.none());
        assertThat(now.transcripts().get(0)).isSameAs(said.transcripts().get(0));
        assertThat(words(now, new Choosing(now, false).of(new Part.Whole())))
                .containsExactly("det", "er", "bra", "bra", "nok", "ja");
    }

    @Test
    void wordsAreTheSameUntilSomethingElseIsSaid() {
        SaidWords said = SaidWords.of(study, Progress.none());
        assertThat(said.following(study.with(Codings.none()), Progress.none()).saysTheSame(said))
                .isTrue();
        Study edited = study.edited(
                StudyBuilder.transcript(study, "To").id(),
                new TextEdit.Replace(new Span(0, 3), "Ja"),
                StudyBuilder.anyStamp());
        assertThat(said.following(edited, Progress.none()).saysTheSame(said)).isFalse();
        assertThat(SaidWords.of(study, Progress.none()).saysTheSame(said))
                .as("numbered apart")
                .isFalse();
    }

    @Test
    void aWordThatAPassageCutsBelongsToIt() {
        SaidWords said = SaidWords.of(
                new StudyBuilder()
                        .person("Kari", "kandidat")
                        .transcript("Ett", "Kari: Det gikk veldig bra.", "I: Jaså ja?")
                        .code("Godt", "Ett", "ikk veldig")
                        .build(),
                Progress.none());
        Part coded =
                new Part.Coded(said.study().codebook().codes().iterator().next().id());
        assertThat(words(said, new Choosing(said, true).of(coded))).containsExactly("gikk", "veldig");
        assertThat(words(
                        said,
                        new Choosing(said, true)
                                .of(new Part.TurnsOf(said.study()
                                        .codebook()
                                        .codes()
                                        .iterator()
                                        .next()
                                        .id()))))
                .containsExactly("det", "gikk", "veldig", "bra");
        assertThat(words(said, new Choosing(said, true).of(new Part.Rest(coded))))
                .containsExactly("det", "bra", "jaså", "ja");
    }

    @Test
    void theReadingCanBeStopped() {
        assertThatThrownBy(() -> SaidWords.of(study, new Progress() {
                    @Override
                    public void at(long done, long total) {}

                    @Override
                    public boolean stopRequested() {
                        return true;
                    }
                }))
                .isInstanceOf(Progress.StoppedException.class);
    }
}
