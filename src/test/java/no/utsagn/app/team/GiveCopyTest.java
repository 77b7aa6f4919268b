package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Coder;
import no.utsagn.merge.Answers;
import no.utsagn.storage.AuditEntry;
import no.utsagn.study.EditKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GiveCopyTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsDoneInACopyIsDoneInTheColleaguesName() {
        try (TwoCopies two = new TwoCopies(folder);
                OpenStudy theirs = OpenStudy.open(two.copy, Clock.systemUTC())) {
            assertThat(theirs.me().name()).isEqualTo("Eirik");
            assertThat(theirs.worker().orElseThrow().given().by())
                    .isEqualTo(two.ours.me().id().value());
            assertThat(theirs.now().codings()).isEqualTo(two.ours.now().codings());
            assertThat(two.ours.me().name()).isEqualTo("Ingvild");
        }
    }

    @Test
    void aCopySavedUnderAnotherNameIsStillTheColleagues() {
        try (TwoCopies two = new TwoCopies(folder)) {
            Path moved = folder.resolve("flyttet.utsagn");
            try (OpenStudy theirs = OpenStudy.open(two.copy, Clock.systemUTC())) {
                theirs.saveCopy(moved);
            }
            try (OpenStudy again = OpenStudy.open(moved, Clock.systemUTC())) {
                assertThat(again.me().name()).isEqualTo("Eirik");
            }
        }
    }

    @Test
    void aBlindCopyHoldsNoCodingOfOthersAndNothingGoesWhenItComesBack() {
        try (TwoCopies two = new TwoCopies(folder, true)) {
            int before = two.ours.now().codings().size();
            try (OpenStudy theirs = OpenStudy.open(two.copy, Clock.systemUTC())) {
                assertThat(theirs.now().codings().size()).isZero();
                assertThat(theirs.now().codebook()).isEqualTo(two.ours.now().codebook());
                assertThat(theirs.worker().orElseThrow().blind()).isTrue();
            }
            two.there(TwoCopies.code("Tid", "Intervju 2", "gikk", eirik(two)));
            two.merge(Answers.none());
            assertThat(two.ours.now().codings().size()).isEqualTo(before + 1);
        }
    }

    private static Id<Coder> eirik(TwoCopies two) {
        try (OpenStudy theirs = OpenStudy.open(two.copy, Clock.systemUTC())) {
            return theirs.me().id();
        }
    }

    @Test
    void twoCopiesForOneNameAreOfOneCoder() {
        try (TwoCopies two = new TwoCopies(folder)) {
            Coder again = new GiveCopy(two.ours).to(folder.resolve("to.utsagn"), " eirik ", false);
            assertThat(again.id()).isEqualTo(eirik(two));
        }
    }

    @Test
    void oneselfIsNoColleagueAndNothingIsWritten() {
        try (TwoCopies two = new TwoCopies(folder)) {
            Path target = folder.resolve("selv.utsagn");
            assertThatThrownBy(() -> new GiveCopy(two.ours).to(target, "INGVILD", false))
                    .hasMessage("team.own-name");
            assertThatThrownBy(() -> new GiveCopy(two.ours).to(target, "  ", false))
                    .hasMessage("team.no-name");
            assertThatThrownBy(() -> new GiveCopy(two.ours).to(two.copy, "Eirik", false))
                    .hasMessage("storage.exists");
            assertThat(Files.exists(target)).isFalse();
        }
    }

    @Test
    void whereTheStudysOwnFileIsGoneNoCopyIsGivenThatItCouldNotTellOf() throws IOException {
        try (TwoCopies two = new TwoCopies(folder)) {
            Path target = folder.resolve("to.utsagn");
            Path away = Files.move(two.file, folder.resolve("borte.utsagn"));
            assertThatThrownBy(() -> new GiveCopy(two.ours).to(target, "Solveig", false))
                    .hasMessage("storage.vanished");
            assertThat(Files.exists(target)).isFalse();
            Files.move(away, two.file);
        }
    }

    @Test
    void theAuditTellsThatACopyWasGiven() {
        try (TwoCopies two = new TwoCopies(folder)) {
            assertThat(two.ours.audit()).extracting(AuditEntry::kind).contains(EditKind.COPY_GIVEN);
        }
    }
}
