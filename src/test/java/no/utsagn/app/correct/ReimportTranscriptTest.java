package no.utsagn.app.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.app.transcripts.intake.warning.WarningKind;
import no.utsagn.app.transcripts.intake.warning.Warnings;
import no.utsagn.base.ProblemException;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Speaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReimportTranscriptTest {

    private static final String[] TURNS = {
        "I: Hvem hjalp deg da?",
        "Kari: Det var Torunn Bakke som ringte.",
        "I: Og så?",
        "Kari: Så kom jeg i når vi.",
        "I: Hva sa Torunn Bakke?",
        "Kari: Hun sa at det gikk bra."
    };

    @TempDir
    private Path folder;

    private OpenStudy open;
    private ReimportTranscript reimporting;

    @BeforeEach
    void makeStudy() {
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Torunn Bakke", "jobbspesialist")
                .transcript("ett", TURNS)
                .code("Hjelp", "ett", "som ringte")
                .code("Sted", "ett", "i når vi")
                .build();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC());
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts())
                .with(built.codebook())
                .withCoders(built.coders())
                .with(built.codings()));
        reimporting = new ReimportTranscript(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Path file(String... turns) throws IOException {
        return Files.writeString(folder.resolve("ett.txt"), String.join("\n\n", turns) + "\n");
    }

    private Transcript text() {
        return open.now().transcripts().iterator().next();
    }

    private String[] corrected() {
        String[] turns = TURNS.clone();
        turns[3] = "Kari: Så kom jeg i Narvik.";
        return turns;
    }

    @Test
    void codingsStayAndTheSourceIsTheNewFile() throws IOException {
        Transcript before = text();
        Reimport reimport = reimporting.propose(file(corrected()), Optional.empty(), Optional.empty());
        assertThat(reimport.effect().edits()).isEqualTo(1);
        assertThat(reimport.newcomers()).isEmpty();
        reimporting.apply(reimport);
        assertThat(text().text()).isEqualTo(before.text().replace("når vi", "Narvik"));
        assertThat(open.now().codings().in(text().id()).stream().map(c -> text().words(c.span())))
                .containsExactly("som ringte", "i Narvik");
        assertThat(text().source().sha256()).isNotEqualTo(before.source().sha256());
        Study made = open.now();
        open.undo();
        assertThat(text().text()).isEqualTo(before.text());
        assertThat(text().source()).isEqualTo(before.source());
        open.redo();
        open.close();
        open = OpenStudy.open(folder.resolve("s.utsagn"), Clock.systemUTC());
        assertThat(text().text()).isEqualTo(StudyBuilder.transcript(made, "ett").text());
        assertThat(text().source())
                .isEqualTo(StudyBuilder.transcript(made, "ett").source());
    }

    @Test
    void namesThatAreReplacedStayReplaced() throws IOException {
        try (HeldKey key = HeldKey.openOrCreate(open, folder.resolve("n.utsagnkey"), "fire ord her".toCharArray())) {
            new ReplaceNames(open).replace(key, Optional.empty());
            List<Replacement> replaced = text().replacements();
            assertThat(replaced).hasSize(2);
            assertThat(text().speakers().stream().map(Speaker::written)).allMatch(String::isEmpty);
            Path same = file(TURNS);
            assertThatThrownBy(() -> reimporting.propose(same, Optional.empty(), Optional.of(key)))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> reimporting.propose(same, Optional.empty(), Optional.empty()))
                    .as("voices are known by what they say, and a name differs only where it was replaced")
                    .isInstanceOf(ProblemException.class);
            Reimport locked = reimporting.propose(file(corrected()), Optional.empty(), Optional.empty());
            assertThat(locked.effect().kept()).isEqualTo(2);
            assertThat(locked.newWords().isEmpty()).as("Narvik is nobody").isTrue();
            Reimport opened = reimporting.propose(file(corrected()), Optional.empty(), Optional.of(key));
            assertThat(opened.effect().kept()).isZero();
            assertThat(opened.newcomers()).isEmpty();
            reimporting.apply(opened);
            assertThat(text().text()).contains("i Narvik").doesNotContain("Torunn");
            assertThat(text().replacements())
                    .extracting(Replacement::id)
                    .containsExactlyElementsOf(
                            replaced.stream().map(Replacement::id).toList());
        }
    }

    @Test
    void whatMayNameSomebodyInTheNewWordsIsCounted() throws IOException {
        String[] turns = corrected();
        turns[5] = "Kari: Hun sa at Eirik Moen på 912 34 567 gikk bra.";
        assertThat(reimporting
                        .propose(file(turns), Optional.empty(), Optional.empty())
                        .newWords()
                        .isEmpty())
                .as("before names are replaced, all is to be looked at anyway")
                .isTrue();
        try (HeldKey key = HeldKey.openOrCreate(open, folder.resolve("n.utsagnkey"), "fire ord her".toCharArray())) {
            new ReplaceNames(open).replace(key, Optional.empty());
            Warnings seen = reimporting
                    .propose(file(turns), Optional.empty(), Optional.of(key))
                    .newWords();
            assertThat(seen.count(WarningKind.NAME)).isEqualTo(new Warnings.Count(1, 1));
            assertThat(seen.count(WarningKind.PHONE)).isEqualTo(new Warnings.Count(1, 1));
        }
    }

    @Test
    void movedSplitAndNewVoicesAreFound() throws IOException {
        Reimport reimport = reimporting.propose(
                file(
                        TURNS[0],
                        "Kari: Det var Torunn Bakke",
                        "Mor: som ringte.",
                        TURNS[2],
                        TURNS[3],
                        TURNS[4],
                        "Mor: Hun sa at det gikk bra."),
                Optional.empty(),
                Optional.empty());
        assertThat(reimport.newcomers()).containsExactly("Mor");
        reimporting.apply(reimport);
        assertThat(text().turns()).hasSize(7);
        assertThat(text().speakerOf(text().turns().get(2)).map(Speaker::written))
                .contains("Mor");
        assertThat(open.now().codings().in(text().id()).stream().map(c -> text().words(c.span())))
                .containsExactly("som ringte", "i når vi");
    }

    @Test
    void anotherInterviewIsSeenToBeOne() throws IOException {
        Path other = file("I: Ganske andre spørsmål.", "Ola: Helt andre svar også.", "I: Ja vel?", "Ola: Slik er det.");
        assertThat(reimporting
                        .propose(other, Optional.empty(), Optional.empty())
                        .anotherText())
                .isTrue();
        Path unknown = Files.move(other, folder.resolve("to.txt"));
        assertThatThrownBy(() -> reimporting.propose(unknown, Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("correct.no-such-transcript"));
    }
}
