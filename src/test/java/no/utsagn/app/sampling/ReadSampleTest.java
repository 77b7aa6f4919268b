package no.utsagn.app.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.names.sample.Sampling;
import no.utsagn.names.sample.Sentence;
import no.utsagn.study.EditKind;
import no.utsagn.study.NameSample;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadSampleTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private ReadSample reading;

    @BeforeEach
    void open() {
        open = OpenStudy.create(folder.resolve("a.utsagn"), "Prøve", "IH", Clock.systemUTC());
        Study texts = new StudyBuilder()
                .transcript("Ett", "I: Hva skjedde da?", "?: Jeg fikk jobb. Det var fint.")
                .build();
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), study -> study.withTranscripts(texts.transcripts())
                .with(texts.people()));
        reading = new ReadSample(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Sampling sampling() {
        return Sampling.of(open.now(), transcript -> List.of());
    }

    private Sentence next() {
        return sampling().ahead(reading.current().orElseThrow()).get(0);
    }

    @Test
    void goesOnWhereItWasLeftWhenTheStudyIsOpenedAgain() {
        NameSample begun = reading.begin(2, sampling());
        reading.answer(begun.id(), next(), false);
        Sentence second = next();
        open.close();
        open = OpenStudy.open(folder.resolve("a.utsagn"), Clock.systemUTC());
        reading = new ReadSample(open);
        assertThat(next()).isEqualTo(second);
        reading.answer(begun.id(), second, true);
        assertThat(reading.current()).as("two of two are read").isEmpty();
        assertThat(open.now().samples().get(begun.id()))
                .extracting(NameSample::read, NameSample::named, NameSample::population)
                .containsExactly(2, 1, 3);
    }

    @Test
    void takesAnAnswerBack() {
        NameSample begun = reading.begin(3, sampling());
        Sentence first = next();
        reading.answer(begun.id(), first, true);
        open.undo();
        assertThat(next()).isEqualTo(first);
        assertThat(reading.current()).hasValue(begun);
    }

    @Test
    void saysWhoReadAndWhen() {
        NameSample begun = reading.begin(3, sampling());
        assertThat(begun.begun().by()).isEqualTo(open.me().id().value());
    }
}
