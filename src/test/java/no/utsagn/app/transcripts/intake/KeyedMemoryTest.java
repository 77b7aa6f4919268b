package no.utsagn.app.transcripts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.app.transcripts.intake.batch.Newcomer;
import no.utsagn.app.transcripts.intake.batch.Origin;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.study.EditKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedMemoryTest {

    @TempDir
    private Path folder;

    private Path interview(String name, String words) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "I: Hvordan gikk det?\n\nKari: " + words + "\n\nI: Ja?\n\nKari: Ja.\n\nI: Takk.\n\nKari: Takk.\n");
    }

    private static Batch read(Intake intake, Path file) {
        return intake.read(Batch.none(), List.of(file), Beforehand.nothing(), Progress.none(), one -> {});
    }

    @Test
    void afterNamesWereReplacedOnlyTheOpenKeyKnowsAVoiceByItsName() throws IOException {
        try (OpenStudy open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC());
                HeldKey key = HeldKey.openOrCreate(open, folder.resolve("n.utsagnkey"), "fire ord her".toCharArray())) {
            Intake before = new Intake(open);
            assertThat(before.keyNotice()).as("no name was replaced yet").isEmpty();
            Path first = interview("a.txt", "Bra.");
            Newcomer kari = Newcomer.of("kandidat", Optional.of("Kari Vik"));
            before.take(read(before, first).being(first, "Kari", kari), Progress.none());
            new ReplaceNames(open).replace(key, Optional.empty());

            Path second = interview("b.txt", "Bedre.");
            Intake locked = new Intake(open);
            VoiceRow unknown = read(locked, second).files().get(0).voice("Kari").orElseThrow();
            assertThat(unknown.who()).isNotEqualTo(Optional.of(kari.id()));
            assertThat(locked.keyNotice().map(Problem::key)).contains("intake.key-locked");

            Intake opened = new Intake(open, Optional.of(key.contents()));
            VoiceRow known = read(opened, second).files().get(0).voice("Kari").orElseThrow();
            assertThat(known.who()).contains(kari.id());
            assertThat(known.origin()).isEqualTo(Origin.EARLIER_FILE);
            assertThat(opened.keyNotice()).isEmpty();

            open.apply(
                    EditKind.KEY_DELETED,
                    List.of(),
                    study ->
                            study.with(study.facts().withKeyDeleted(open.stamp().at())));
            assertThat(locked.keyNotice().map(Problem::key)).contains("intake.key-deleted");
        }
    }
}
