package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.utsagn.app.Dying;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.merge.Answers;
import no.utsagn.storage.Backups;
import no.utsagn.storage.StudyCopy;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge is there as a whole or not at all, whenever the program dies. How often: utsagn.merge.kills. */
class KilledMergeTest {

    private static final int KILLS = Integer.getInteger("utsagn.merge.kills", 4);
    /** Milliseconds within which a merge that has begun is killed. */
    private static final int LONGEST_LIFE = 500;

    private static final int MUCH = 150;

    @TempDir
    private Path folder;

    /** Merges a copy into a study, and says when it begins and when it is done. */
    public static final class Dies {
        public static void main(String[] args) {
            try (OpenStudy open = OpenStudy.open(Path.of(args[0]), Clock.systemUTC())) {
                Meeting meeting = MergeStudies.look(open, Path.of(args[1]), Progress.none());
                System.out.println("begins");
                MergeStudies.merge(open, meeting, Answers.by(Answers.Rule.NEWEST));
                System.out.println("done");
            }
        }
    }

    /** Codes, codings and corrections, many of each. */
    private static Study worked(Study study, String who) {
        Study worked = study;
        Transcript first = TwoCopies.transcript(study, "Intervju 1");
        for (int i = 0; i < MUCH; i++) {
            Code code = new Code(
                    Id.random(),
                    study.codebook()
                            .create(Definition.named(who + " " + i), Optional.empty(), StudyBuilder.anyStamp())
                            .history());
            worked = worked.with(code)
                    .with(worked.codings()
                            .with(new Coding(
                                    Id.random(),
                                    code.id(),
                                    first.id(),
                                    new Span(i % 5, 6 + i % 7),
                                    study.coders().iterator().next().id(),
                                    StudyBuilder.THEN,
                                    Set.of())));
        }
        return worked.edited(
                first.id(), new TextEdit.Replace(Span.at(first.text().length()), " " + who), StudyBuilder.anyStamp());
    }

    @Test
    void allOrNothingIsMerged() throws Exception {
        Random random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            Path here = Files.createDirectory(folder.resolve("nummer " + kill));
            TwoCopies two = new TwoCopies(here);
            two.here(study -> worked(study, "Ingvild"));
            two.there(study -> worked(study, "Eirik"));
            Study before = two.ours.now();
            int acts = two.ours.audit().size();
            two.close();
            boolean done = Dying.isDone(random.nextInt(LONGEST_LIFE), Dies.class, two.file, two.copy);
            assertAllOrNothing(two, before, acts, done);
        }
    }

    private static void assertAllOrNothing(TwoCopies two, Study before, int acts, boolean done) {
        List<Path> backups = List.copyOf(backups(two.file));
        try (OpenStudy open = OpenStudy.open(two.file, Clock.systemUTC())) {
            Study after = open.now();
            boolean nothing = after.equals(before);
            assertThat(done && nothing).as("what was acknowledged is there").isFalse();
            assertThat(open.audit()).hasSize(nothing ? acts : acts + 1);
            if (!nothing) {
                assertThat(MergeStudies.look(open, two.copy, Progress.none())
                                .with(Answers.none())
                                .changesNothing(after))
                        .as("all of the copy is there")
                        .isTrue();
                assertThat(after.codebook().codes().ids())
                        .containsAll(before.codebook().codes().ids());
                assertThat(backups)
                        .anySatisfy(backup ->
                                assertThat(StudyCopy.of(backup).study()).isEqualTo(before));
            }
        }
    }

    private static List<Path> backups(Path file) {
        return Backups.beside(file).stream().map(backup -> backup.file()).toList();
    }

    @Test
    void aMergeThatIsStoppedWhileItIsLookedAtChangesNothing() throws IOException {
        try (TwoCopies two = new TwoCopies(folder)) {
            two.there(TwoCopies.rename("Tid", "Nok tid"));
            Study before = two.ours.now();
            byte[] copy = Files.readAllBytes(two.copy);
            int backups = backups(two.file).size();
            for (int steps = 0; steps < 2; steps++) {
                Progress stopping = stoppingAfter(steps);
                assertThatThrownBy(() -> MergeStudies.look(two.ours, two.copy, stopping))
                        .isInstanceOf(Progress.StoppedException.class);
            }
            assertThat(two.ours.now()).isEqualTo(before);
            assertThat(Files.readAllBytes(two.copy)).isEqualTo(copy);
            assertThat(backups(two.file)).hasSize(backups);
            two.ours.apply(EditKind.CODE_CHANGED, List.of(), TwoCopies.make("Ro"));
            assertThat(TwoCopies.code(two.ours.now(), "Ro")).isPresent();
        }
    }

    private static Progress stoppingAfter(int steps) {
        AtomicInteger asked = new AtomicInteger();
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean stopRequested() {
                return asked.getAndIncrement() >= steps;
            }
        };
    }
}
