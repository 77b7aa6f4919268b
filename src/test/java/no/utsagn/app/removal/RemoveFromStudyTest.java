package no.utsagn.app.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.base.Id;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveFromStudyTest {

    private static final String PASSPHRASE = "fire ord som huskes";

    @TempDir
    private Path folder;

    private OpenStudy open;
    private RemoveFromStudy removing;
    private Study built;
    private Id<Participant> torunn;

    @BeforeEach
    void makeStudy() {
        built = new StudyBuilder()
                .person("Torunn Bakke", "kandidat")
                .person("Ragnar Vik", "jobbspesialist")
                .transcript("En", "I: Hvem hjalp deg?", "Torunn Bakke: Det var Ragnar Vik.")
                .transcript("To", "I: Kjenner du Torunn?", "Ragnar Vik: Torunn Bakke, ja.", "Torunn Bakke: Jeg er her.")
                .code("Hjelp", "En", "Det var")
                .code("Hjelp", "To", "ja")
                .build();
        torunn = built.people().participants().stream()
                .filter(p -> p.name().filter("Torunn Bakke"::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC());
        Memo memo = new Memo(Id.random(), new MemoTarget.OnParticipant(torunn), "modig", open.stamp());
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts())
                .with(built.codebook())
                .withCoders(built.coders())
                .with(built.codings())
                .with(memo));
        removing = new RemoveFromStudy(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatGoesWithATranscriptIsCountedAndComesBack() {
        Going going = removing.transcript(StudyBuilder.transcript(built, "En").id());
        assertThat(going)
                .isEqualTo(new Going(Tombstone.Kind.TRANSCRIPT, going.thing(), 2, 7, 1, 0, 0, 0, 0, 0, 0, 1, 0));
        Study before = open.now();
        removing.remove(going);
        assertThat(open.now().transcripts().size()).isEqualTo(1);
        assertThat(open.now().codings().size()).isEqualTo(1);
        assertThat(open.undoName()).contains(EditKind.TRANSCRIPT_REMOVED);
        open.undo();
        assertThat(open.now().codings()).isEqualTo(before.codings());
    }

    @Test
    void aParticipantsWordsStayAndThatIsSaid() {
        Going going = removing.participant(torunn);
        assertThat(going)
                .isEqualTo(new Going(Tombstone.Kind.PARTICIPANT, torunn.value(), 2, 7, 0, 1, 0, 0, 0, 0, 0, 2, 0));
        assertThat(going.wordsStay()).isTrue();
        removing.remove(going);
        assertThat(open.now().people().participants().has(torunn)).isFalse();
        assertThat(open.now().memos().isEmpty()).isTrue();
        open.undo();
        assertThat(open.now().people().participants().has(torunn)).isTrue();
    }

    @Test
    void forGoodTakesThePersonOutOfTheKeyToo() throws IOException {
        Path path = folder.resolve("n.utsagnkey");
        try (HeldKey key = HeldKey.openOrCreate(open, path, PASSPHRASE.toCharArray())) {
            new ReplaceNames(open).replace(key, Optional.empty());
            assertThat(key.originals()).anyMatch(word -> word.contains("Torunn"));
            RemoveFromStudy.Removed removed = removing.removeForGood(removing.participant(torunn), Optional.of(key));
            assertThat(removed.keyStillKnows()).isFalse();
            assertThat(key.originals()).noneMatch(word -> word.contains("Torunn"));
            assertThat(key.contents().voices().values()).noneMatch(word -> word.contains("Torunn"));
            assertThat(key.originals()).as("others stay").anyMatch(word -> word.contains("Ragnar"));
        }
        assertThat(open.canUndo()).isFalse();
        assertThat(open.now().tombstones()).contains(new Tombstone(Tombstone.Kind.PARTICIPANT, torunn.value(), true));
        try (HeldKey key = HeldKey.open(open, path, PASSPHRASE.toCharArray())) {
            assertThat(key.originals()).noneMatch(word -> word.contains("Torunn"));
        }
    }

    @Test
    void forGoodLeavesNoByteOfATranscript() throws IOException {
        Path path = folder.resolve("n.utsagnkey");
        try (HeldKey key = HeldKey.openOrCreate(open, path, PASSPHRASE.toCharArray())) {
            new ReplaceNames(open).replace(key, Optional.empty());
        }
        Id<no.utsagn.transcript.Transcript> two =
                StudyBuilder.transcript(built, "To").id();
        RemoveFromStudy.Removed removed = removing.removeForGood(removing.transcript(two), Optional.empty());
        assertThat(removed.keyStillKnows()).isTrue();
        open.close();
        assertThat(new String(Files.readAllBytes(folder.resolve("s.utsagn")), StandardCharsets.ISO_8859_1))
                .doesNotContain("Jeg er her")
                .doesNotContain("Kjenner du");
    }
}
