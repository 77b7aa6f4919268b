package no.utsagn.importing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.TranscriptImport;
import no.utsagn.importing.Voice;
import no.utsagn.transcript.TranscriptKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of answers all the way to what a person is shown. */
class SurveyImportTest {

    @TempDir
    private Path folder;

    private ImportedFile read(String name, String text) throws IOException {
        return new TranscriptImport().read(Files.writeString(folder.resolve(name), text));
    }

    private static List<String> turns(ImportedFile file) {
        return file.turns().stream()
                .map(turn -> turn.label().orElse("") + ": " + turn.span().of(file.text()))
                .toList();
    }

    @Test
    void aRowBecomesATurnAndAVoice() throws IOException {
        ImportedFile file = read(
                "svar.csv", "nr;rolle;svar\n1;Leder;Er det bra?\n2;sykepleier;\"Nei:\nIkke helt.\"\n1;Leder;Jo.\n");

        assertThat(file.kind()).isEqualTo(TranscriptKind.SURVEY_ANSWER);
        assertThat(turns(file)).containsExactly("1: Er det bra?", "2: Nei:\nIkke helt.", "1: Jo.");
        assertThat(file.voices().stream().map(Voice::turns)).containsExactly(2, 1);
        assertThat(file.voices().stream().map(Voice::role))
                .as("a word for a role counts; whoever ends with a question is no interviewer here")
                .containsExactly(Optional.of("leder"), Optional.of("deltaker"));
        assertThat(file.voices().get(1).attributes().get("rolle")).contains("sykepleier");
    }

    @Test
    void twoAnswersOfOnePersonAreTwoTurnsEvenSideBySide() throws IOException {
        assertThat(turns(read("svar.csv", "nr;svar\n1;Ja.\n1;Nei.\n"))).containsExactly("1: Ja.", "1: Nei.");
    }

    @Test
    void aQuestionIsATurnOfNobody() throws IOException {
        assertThat(turns(read("svar.csv", "nr;Hva er bra?;Hva er ikke bra?\n1;Alt er bra.;Ingen ting.\n")))
                .containsExactly(": Hva er bra?", "1: Alt er bra.", ": Hva er ikke bra?", "1: Ingen ting.");
    }

    @Test
    void thousandsOfAnswersTakeNoTimeThatGrowsWithTheirSquare() throws IOException {
        String rows = IntStream.rangeClosed(1, 20_000)
                .mapToObj(i -> i + ";Svar nummer " + i + " er et svar.\n")
                .collect(Collectors.joining());

        assertThat(read("svar.csv", "nr;svar\n" + rows).voices()).hasSize(20_000);
    }
}
