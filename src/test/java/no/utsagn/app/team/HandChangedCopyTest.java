package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.codebook.Coder;
import no.utsagn.merge.Answers;
import no.utsagn.storage.ByHand;
import no.utsagn.study.EditKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy that another program has been at takes nothing of the study with it. */
class HandChangedCopyTest {

    @TempDir
    private Path folder;

    private TwoCopies two;

    @BeforeEach
    void makeCopies() {
        two = new TwoCopies(folder);
    }

    @AfterEach
    void closeCopies() {
        two.close();
    }

    @Test
    void nobodyWhoWorksInTheStudyIsDeletedByAMerge() {
        two.there(TwoCopies.make("Mestring"));
        ByHand.change(two.copy, "INSERT INTO deletion SELECT id, randomblob(16), NULL, NULL, NULL FROM coder");
        two.merge(Answers.by(Answers.Rule.NEWEST));
        assertThat(two.ours.now().coders().stream().map(Coder::name)).containsExactlyInAnyOrder("Ingvild", "Eirik");
        two.ours.close();
        try (OpenStudy again = OpenStudy.open(two.file, Clock.systemUTC())) {
            assertThat(again.me().name()).isEqualTo("Ingvild");
        }
    }

    @Test
    void aStudyWithoutAnybodyInItOpensAndCanBeWorkedIn() {
        two.ours.close();
        ByHand.change(two.file, "DELETE FROM coder");
        try (OpenStudy open = OpenStudy.open(two.file, Clock.systemUTC())) {
            open.apply(EditKind.CODE_CHANGED, List.of(), TwoCopies.make("Mestring"));
            assertThat(open.now().coders().has(open.me().id())).isTrue();
        }
        try (OpenStudy open = OpenStudy.open(two.file, Clock.systemUTC())) {
            assertThat(open.now().coders().has(open.me().id())).isTrue();
        }
    }
}
