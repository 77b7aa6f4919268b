package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Correcting, taking in again and removing, as somebody types it. */
class CorrectingCommandsTest {

    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void makeStudy() {
        study = folder.resolve("s.utsagn");
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript(
                        "ett",
                        "I: Hvor var du den dagen?",
                        "Kari: Jeg var i når vi, og når vi er fint.",
                        "I: Var det noe mer?",
                        "Kari: Nei, det var vel ikke det.",
                        "I: Da sier vi takk.",
                        "Kari: Takk skal du ha.")
                .code("Sted", "ett", "er fint")
                .build();
        try (OpenStudy open = OpenStudy.create(study, "Prøve", "IH", Clock.systemUTC())) {
            open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                    .withTranscripts(built.transcripts())
                    .with(built.codebook())
                    .withCoders(built.coders())
                    .with(built.codings()));
        }
    }

    private Study now() {
        try (OpenStudy open = OpenStudy.open(study, Clock.systemUTC())) {
            return open.now();
        }
    }

    private Transcript text() {
        return StudyBuilder.transcript(now(), "ett");
    }

    private static JsonNode json(Typed typed) throws IOException {
        assertThat(typed.err()).isEmpty();
        assertThat(typed.status()).isZero();
        return new ObjectMapper().readTree(typed.out());
    }

    @Test
    void aMishearingIsCorrectedWhereItIsSaidWhich() throws IOException {
        Typed many = Typed.run("edit", study, "--transcript", "ett", "--find", "når vi", "--replace", "Narvik");
        assertThat(many.status()).isEqualTo(1);
        assertThat(many.err()).contains("--nth");
        assertThat(json(Typed.run(
                                "edit",
                                study,
                                "--transcript",
                                "ett",
                                "--find",
                                "når vi",
                                "--nth",
                                2,
                                "--replace",
                                "Narvik",
                                "--json"))
                        .get("edits")
                        .asInt())
                .isEqualTo(1);
        assertThat(text().text()).contains("i når vi, og Narvik er fint");
        assertThat(Typed.run("edit", study, "--find", "når vi", "--all", "--replace", "Narvik")
                        .status())
                .isZero();
        assertThat(text().text()).contains("i Narvik, og Narvik er fint");
        assertThat(Typed.run("edit", study, "--transcript", "ett", "--at", "0:4", "--replace", "Når")
                        .status())
                .isZero();
        assertThat(text().text()).startsWith("Når var du");
    }

    @Test
    void aCodingIsNotLostWithoutAYes() throws IOException {
        Object[] edit = {"edit", study, "--transcript", "ett", "--find", "er fint", "--replace", ""};
        Typed refused = Typed.run(edit);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("Sted").contains("--accept-loss").doesNotContain("fint");
        assertThat(now().codings().size()).isEqualTo(1);
        JsonNode dry = json(Typed.run(with(edit, "--dry-run", "--json")));
        assertThat(dry.get("done").asBoolean()).isFalse();
        assertThat(dry.get("vanishing")).hasSize(1);
        assertThat(dry.toString()).doesNotContain("fint");
        assertThat(Typed.run(with(edit, "--dry-run", "--show")).out()).contains("«er fint»");
        assertThat(Typed.run(with(edit, "--accept-loss")).status()).isZero();
        assertThat(now().codings().size()).isZero();
    }

    private static Object[] with(Object[] words, Object... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(words), java.util.Arrays.stream(more))
                .toArray();
    }

    @Test
    void turnsAreSplitJoinedAndGiven() {
        assertThat(Typed.run("edit", study, "--transcript", "ett", "--turn", 2, "--split", "og når", "--to", "I")
                        .status())
                .isZero();
        assertThat(text().turns()).hasSize(7);
        assertThat(Typed.run("edit", study, "--transcript", "ett", "--turn", 2, "--join")
                        .status())
                .isZero();
        assertThat(text().turns()).hasSize(6);
        assertThat(Typed.run("edit", study, "--transcript", "ett", "--turn", 1, "--give", "Ola=moderator")
                        .status())
                .isZero();
        assertThat(text().speakerOf(text().turns().get(0)).orElseThrow().written())
                .isEqualTo("Ola");
    }

    @Test
    void whatIsNotThereIsRefused() {
        List<Object[]> wrong = List.of(
                new Object[] {"edit", study},
                new Object[] {"edit", study, "--transcript", "to", "--find", "a", "--replace", "b"},
                new Object[] {"edit", study, "--transcript", "ett", "--find", "Narvik", "--replace", "b"},
                new Object[] {"edit", study, "--transcript", "ett", "--at", "4:2", "--replace", "b"},
                new Object[] {"edit", study, "--transcript", "ett", "--at", "a", "--replace", "b"},
                new Object[] {"edit", study, "--transcript", "ett", "--turn", 9, "--join"},
                new Object[] {"edit", study, "--transcript", "ett", "--turn", 1},
                new Object[] {"edit", study, "--transcript", "ett", "--turn", 1, "--split", "xyz"},
                new Object[] {"edit", study, "--transcript", "ett", "--turn", 1, "--give", "Per"},
                new Object[] {"remove", study},
                new Object[] {"remove", study, "--participant", "Per"});
        Study before = now();
        assertThat(wrong).allSatisfy(words -> {
            Typed typed = Typed.run(words);
            assertThat(typed.status()).isEqualTo(1);
            assertThat(typed.err()).isNotBlank().doesNotContain("Exception");
        });
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void aCorrectedFileIsTakenInAgain() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ett.txt"),
                """
                I: Hvor var du den dagen?

                Kari: Jeg var i Narvik, og Narvik er fint.

                I: Var det noe mer?

                Kari: Nei, det var vel ikke det.

                I: Da sier vi takk.

                Kari: Takk skal du ha.
                """);
        JsonNode dry = json(Typed.run("reimport", study, file, "--dry-run", "--json"));
        assertThat(dry.get("anotherText").asBoolean()).isFalse();
        assertThat(dry.get("vanishing")).isEmpty();
        assertThat(Typed.run("reimport", study, file).status()).isZero();
        assertThat(text().text()).contains("i Narvik, og Narvik er fint");
        assertThat(now().codings().size()).isEqualTo(1);
        Typed again = Typed.run("reimport", study, file);
        assertThat(again.status()).as("no error").isZero();
        assertThat(again.out()).contains("Ingen forskjell");
        assertThat(json(Typed.run("reimport", study, file, "--json"))
                        .get("edits")
                        .asInt())
                .isZero();
        Path other = Files.writeString(
                folder.resolve("annen.txt"), "I: Ganske andre spørsmål her?\n\nKari: Helt andre svar også.\n");
        Typed refused = Typed.run("reimport", study, other, "--transcript", "ett", "--accept-loss");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("--another-text");
    }

    @Test
    void whatGoesIsShownBeforeItGoes() throws IOException {
        Typed asked = Typed.run("remove", study, "--transcript", "ett");
        assertThat(asked.status()).isEqualTo(1);
        assertThat(asked.out()).contains("6 innlegg").contains("1 kodinger");
        assertThat(asked.err()).contains("--yes");
        assertThat(now().transcripts().size()).isEqualTo(1);
        assertThat(json(Typed.run("remove", study, "--participant", "Kari", "--yes", "--json"))
                        .get("wordsStay")
                        .asBoolean())
                .isTrue();
        assertThat(now().people().participants().size()).isEqualTo(1);
        assertThat(Typed.run("remove", study, "--transcript", "ett", "--for-good", "--yes")
                        .status())
                .isZero();
        assertThat(now().transcripts().isEmpty()).isTrue();
        assertThat(now().tombstones()).anyMatch(tombstone -> tombstone.forGood());
    }
}
