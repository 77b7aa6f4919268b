package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theListIsPrintedForPeopleAndForPrograms() {
        Path file = folder.resolve("s.utsagn");
        Study built = new StudyBuilder()
                .person("Randi Moen", "kandidat")
                .transcript(
                        "Samtale",
                        "I: Hvor bodde du?",
                        "Randi Moen: I Melbu. Ring meg på 412 34 567.",
                        "I: Takk, Randi.")
                .build();
        try (OpenStudy open = OpenStudy.create(file, "Prøve", "IH", Clock.systemUTC())) {
            open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                    .withTranscripts(built.transcripts()));
        }

        Typed forPeople = Typed.run("names", file.toString());
        assertThat(forPeople.status()).isZero();
        assertThat(forPeople.out())
                .contains("Randi Moen", "Melbu", "4•• •• •••")
                .doesNotContain("412 34 567");

        Typed forPrograms = Typed.run("names", file.toString(), "--json");
        assertThat(forPrograms.out()).contains("\"Melbu\"", "\"OPEN\"", "\"place\"", "412 34 567");
    }
}
