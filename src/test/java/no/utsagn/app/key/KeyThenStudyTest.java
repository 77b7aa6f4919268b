package no.utsagn.app.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.StudyInfo;
import no.utsagn.app.names.AcceptNames;
import no.utsagn.base.Progress;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.names.ReplacementPlan;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left when the program dies while names go from the study to the key. */
class KeyThenStudyTest {

    private static final String PASSPHRASE = "fire ord som huskes";

    @TempDir
    private Path folder;

    /** Replaces names in a study, and dies at the point it is told. */
    public static final class Dies {
        public static void main(String[] args) {
            Path folder = Path.of(args[0]);
            try (OpenStudy open = OpenStudy.open(folder.resolve("s.utsagn"), Clock.systemUTC());
                    HeldKey key = HeldKey.openOrCreate(open, folder.resolve("n.utsagnkey"), PASSPHRASE.toCharArray())) {
                ReplaceNames replacing = new ReplaceNames(open);
                ReplacementPlan plan =
                        args[2].equals("accepted") ? accepted(open, key) : replacing.plan(key, Optional.empty());
                if (args[1].equals("between")) {
                    key.save(plan.keyAfter());
                    Runtime.getRuntime().halt(137);
                }
                System.out.println("ready");
                replacing.commit(key, plan);
                System.out.println("done");
            }
        }

        /** Accepts all that is in the list first. */
        private static ReplacementPlan accepted(OpenStudy open, HeldKey key) {
            ReviewFinds finds =
                    ReviewFinds.none().updated(open.now(), (text, turns) -> List.of(), Progress.none(), each -> {});
            Review review = Review.of(open.now(), finds, Optional.of(key.contents()));
            new AcceptNames(open).acceptAll(review.items());
            return new ReplaceNames(open).planAccepted(key, finds);
        }
    }

    private void makeStudy() {
        Study built = new StudyBuilder()
                .person("Torunn Bakke", "kandidat")
                .person("Ragnar Vik", "jobbspesialist")
                .transcript("Intervju 1", "I: Hvem hjalp deg?", "Torunn Bakke: Det var Ragnar Vik.", "I: Ragnar?")
                .transcript("Intervju 2", "I: Kjenner du Torunn?", "Ragnar Vik: Torunn Bakke, ja. Torunns sjef også.")
                .build();
        try (OpenStudy open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC())) {
            open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                    .withTranscripts(built.transcripts()));
        }
    }

    private Process start(String how, String what) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Dies.class.getName(),
                        folder.toString(),
                        how,
                        what)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "accepted"})
    void deathBetweenKeyAndStudyLeavesTheStudyAndAKeyThatIsPutRight(String what) throws Exception {
        makeStudy();
        assertThat(start("between", what).waitFor()).isEqualTo(137);
        try (OpenStudy open = OpenStudy.open(folder.resolve("s.utsagn"), Clock.systemUTC())) {
            assertThat(StudyInfo.namesLeft(open.now()))
                    .as("the study is as it was")
                    .isTrue();
            try (HeldKey key = HeldKey.open(open, folder.resolve("n.utsagnkey"), PASSPHRASE.toCharArray())) {
                assertThat(key.contents().originals()).as("orphans are dropped").isEmpty();
                assertThat(key.contents().entities().keySet())
                        .as("names of nobody too")
                        .allMatch(open.now().entities()::has);
                assertThat(new ReplaceNames(open).replace(key, Optional.empty()).mentions())
                        .isPositive();
                assertWhole(open.now(), key.contents());
            }
        }
    }

    @Test
    void deathAtAnyMomentLosesNoOriginal() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 4; round++) {
            for (String name : List.of("s.utsagn", "s.utsagn-wal", "s.utsagn-shm", "n.utsagnkey")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            makeStudy();
            Process process = start("anywhere", round % 2 == 0 ? "all" : "accepted");
            int ready = process.getInputStream().read();
            assertThat(ready).isEqualTo('r');
            process.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            try (OpenStudy open = OpenStudy.open(folder.resolve("s.utsagn"), Clock.systemUTC());
                    HeldKey key = HeldKey.openOrCreate(open, folder.resolve("n.utsagnkey"), PASSPHRASE.toCharArray())) {
                assertWhole(open.now(), key.contents());
            }
        }
    }

    /** Each replacement has its original in the key, and the key has no more. */
    private static void assertWhole(Study study, KeyContents key) {
        assertThat(study.transcripts().stream()
                        .map(Transcript::replacements)
                        .flatMap(List::stream)
                        .map(Replacement::id))
                .containsExactlyInAnyOrderElementsOf(key.originals().keySet());
    }
}
