package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.Disks;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.KeyMemory;
import no.utsagn.app.key.OtherKey;
import no.utsagn.app.key.TakeInKey;
import no.utsagn.base.Progress;
import no.utsagn.merge.Answers;
import no.utsagn.names.namesake.Choices;
import no.utsagn.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the program dies between our key, in which another was taken in, and the study. */
class KilledTakingInTest {

    @TempDir
    private Path folder;

    /** Merges with both keys, and dies when ours is written and the study is not. */
    public static final class Dies {
        public static void main(String[] args) {
            try (OpenStudy open = OpenStudy.open(Path.of(args[0]), Clock.systemUTC());
                    KeyHolder holder =
                            new KeyHolder(open, Clock.systemUTC(), KeyMemory.none(), Disks.ofThisMachine())) {
                holder.open(Path.of(args[1]), TwoKeys.OURS.toCharArray());
                OtherKey other = OtherKey.open(holder, Path.of(args[3]), TwoKeys.THEIRS.toCharArray());
                Study merged = MergeStudies.look(open, Path.of(args[2]), Progress.none())
                        .with(Answers.none())
                        .merged();
                new TakeInKey(holder).with(merged, other, Choices.by(Choices.Rest.PROPOSED), open.stamp());
                Runtime.getRuntime().halt(137);
            }
        }
    }

    private int kill(TwoKeys two) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Dies.class.getName(),
                        two.file.toString(),
                        two.ourKey.toString(),
                        two.copy.toString(),
                        two.theirKey.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void theStudyIsAsItWasAndTheKeyIsPutRightAtItsNextOpening() throws Exception {
        TwoKeys two = new TwoKeys(folder)
                .given()
                .here(TwoKeys.RAGNAR)
                .there("Ragnar Vik\tRagnar Vik | Ragnar\tperson\t(lederen)\nMelbu\tMelbu\tplace\t[sted]\n");
        Study before = two.ours.now();
        two.close();
        assertThat(kill(two)).isEqualTo(137);
        try (OpenStudy open = OpenStudy.open(two.file, Clock.systemUTC())) {
            assertThat(open.now()).isEqualTo(before);
            try (HeldKey key = HeldKey.open(open, two.ourKey, TwoKeys.OURS.toCharArray())) {
                assertThat(key.contents().originals()).hasSize(3).doesNotContainValue("Melbu");
                assertThat(key.contents()).isEqualTo(key.contents().withoutOrphans(before));
            }
            try (KeyHolder holder = two.held(open)) {
                holder.open(two.ourKey, TwoKeys.OURS.toCharArray());
                try (OtherKey other = OtherKey.open(holder, two.theirKey, TwoKeys.THEIRS.toCharArray())) {
                    Meeting meeting = MergeStudies.look(open, two.copy, Progress.none());
                    Keys keys = new Keys(holder, other, Choices.by(Choices.Rest.PROPOSED));
                    assertThat(MergeStudies.merge(open, meeting, Answers.none(), keys)
                                    .missing())
                            .as("done again, it is whole")
                            .isZero();
                }
            }
        }
    }
}
