package no.utsagn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.utsagn.app.correct.ReimportTranscript;
import no.utsagn.app.removal.RemoveFromStudy;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A corrected file and a removal go in as a whole or not at all, whenever the program dies. */
class KilledHalfWayTest {

    private static final int TURNS = 300;
    private static final int KILLS = 4;
    private static final int LONGEST_LIFE = 60;

    @TempDir
    private Path folder;

    /** Does one thing to a study, and says when it begins and when it is done. */
    public static final class Dies {
        public static void main(String[] args) {
            Path folder = Path.of(args[0]);
            try (OpenStudy open = OpenStudy.open(folder.resolve("s.utsagn"), Clock.systemUTC())) {
                if (args[1].equals("reimport")) {
                    ReimportTranscript reimporting = new ReimportTranscript(open);
                    var reimport = reimporting.propose(folder.resolve("ett.txt"), Optional.empty(), Optional.empty());
                    System.out.println("begins");
                    reimporting.apply(reimport);
                } else {
                    RemoveFromStudy removing = new RemoveFromStudy(open);
                    var going = removing.transcript(
                            StudyBuilder.transcript(open.now(), "ett").id());
                    System.out.println("begins");
                    removing.removeForGood(going, Optional.empty());
                }
                System.out.println("done");
            }
        }
    }

    private static String[] turns(String word) {
        String[] turns = new String[TURNS];
        for (int i = 0; i < TURNS; i++) {
            turns[i] = i % 2 == 0
                    ? "I: Hva skjedde den dagen, nummer " + i + "?"
                    : "Kari: Det " + word + " nok " + i + ".";
        }
        return turns;
    }

    private Study makeStudy() throws IOException {
        for (String name : List.of("s.utsagn", "s.utsagn-wal", "s.utsagn-shm")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("ett", turns("gikk"))
                .transcript("to", "I: Og så?", "Kari: Det var alt.")
                .code("Hell", "ett", "nok 1")
                .code("Slutt", "to", "alt")
                .build();
        try (OpenStudy open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC())) {
            open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                    .withTranscripts(built.transcripts())
                    .with(built.codebook())
                    .withCoders(built.coders())
                    .with(built.codings()));
            Files.writeString(folder.resolve("ett.txt"), String.join("\n\n", turns("stod")) + "\n");
            return open.now();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reimport", "remove"})
    void allOrNothingIsThere(String what) throws Exception {
        Random random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            Study before = makeStudy();
            boolean done = Dying.isDone(random.nextInt(LONGEST_LIFE), Dies.class, folder, what);
            try (OpenStudy open = OpenStudy.open(folder.resolve("s.utsagn"), Clock.systemUTC())) {
                Study after = open.now();
                boolean nothing = after.equals(before);
                assertThat(done && nothing).as("what was acknowledged is there").isFalse();
                if (!nothing) {
                    assertWhole(what, before, after);
                }
                assertThat(open.audit()).hasSize(nothing ? 2 : 3);
            }
        }
    }

    private static void assertWhole(String what, Study before, Study after) {
        Transcript former = StudyBuilder.transcript(before, "ett");
        if (what.equals("reimport")) {
            Transcript now = StudyBuilder.transcript(after, "ett");
            assertThat(now.text()).isEqualTo(former.text().replace("gikk", "stod"));
            assertThat(now.log().edits()).hasSize(TURNS / 2);
            assertThat(now.source()).isNotEqualTo(former.source());
            assertThat(after.codings()).isEqualTo(before.codings());
        } else {
            assertThat(after.transcripts()).extracting(Transcript::title).containsExactly("to");
            assertThat(after.codings().size()).isEqualTo(1);
            assertThat(after.tombstones())
                    .anyMatch(stone -> stone.id().equals(former.id().value()) && stone.forGood());
        }
    }
}
