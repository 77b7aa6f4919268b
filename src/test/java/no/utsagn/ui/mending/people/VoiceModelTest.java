package no.utsagn.ui.mending.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.ui.TestStudies;
import no.utsagn.ui.desk.Voices;
import no.utsagn.ui.parts.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceModelTest {

    private static final Messages SAY = Messages.in(TextLanguage.BOKMAAL);

    @TempDir
    Path folder;

    private final AtomicInteger removals = new AtomicInteger();
    private OpenStudy open;

    @BeforeEach
    void openStudy() {
        Study study = new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Karj", "kandidat")
                .transcript("Intervju 1", "I: Hei.", "Kari: Hei.", "Karj: Det går bra.", "I: Fint.")
                .build();
        open = TestStudies.holding(study, folder.resolve("desk.utsagn"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Transcript transcript() {
        return StudyBuilder.transcript(open.now(), "Intervju 1");
    }

    private VoiceModel of(String written) {
        Optional<Id<Speaker>> speaker = transcript().speakers().stream()
                .filter(s -> s.written().equals(written))
                .map(Speaker::id)
                .findFirst();
        return new VoiceModel(SAY, open, transcript().id(), speaker, removals::incrementAndGet);
    }

    private static void choose(VoiceModel model, String label) {
        List<Choice> found = model.choices(label);
        assertThat(found).hasSize(1);
        found.get(0).action().run();
    }

    private List<String> voices() {
        Transcript transcript = transcript();
        return transcript.turns().stream()
                .map(turn -> Voices.name(open.now(), transcript, turn))
                .toList();
    }

    @Test
    void twoSpellingsOfOneVoiceAreMergedInOneStep() {
        choose(of("Karj"), "slå sammen med kari");
        assertThat(voices()).containsExactly("I", "Kari", "Kari", "I");
        open.undo();
        assertThat(voices()).containsExactly("I", "Kari", "Karj", "I");
    }

    @Test
    void aRoleIsSetRight() {
        choose(of("Kari"), "gi rollen moderator");
        Transcript transcript = transcript();
        assertThat(open.now().isInformants(transcript, transcript.turns().get(1)))
                .isFalse();
        open.undo();
        assertThat(open.now().isInformants(transcript(), transcript().turns().get(1)))
                .isTrue();
    }

    @Test
    void takingAParticipantOutIsAskedAbout() {
        choose(of("Kari"), "ta ut deltakeren");
        assertThat(removals).hasValue(1);
    }

    @Test
    void turnsOfNobodyAreGivenToAVoice() {
        VoiceModel nobody = new VoiceModel(SAY, open, transcript().id(), Optional.empty(), removals::incrementAndGet);
        assertThat(nobody.choices(""))
                .extracting(Choice::label)
                .containsExactly("Gi innleggene til I", "Gi innleggene til Kari", "Gi innleggene til Karj");
    }
}
