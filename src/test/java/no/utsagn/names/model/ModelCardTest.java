package no.utsagn.names.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import no.utsagn.names.model.MissRates.TextKind;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;

class ModelCardTest {

    private static final int MOST_BYTES = 3_000_000;

    private static byte[] model() throws IOException {
        try (InputStream in = Objects.requireNonNull(NameModel.class.getResourceAsStream(NameModel.RESOURCE))) {
            return in.readAllBytes();
        }
    }

    @Test
    void theCardIsOfTheModelThatComesAlong() throws IOException {
        assertThat(ModelCard.shipped().value("sha256")).contains(ModelCard.hash(model()));
        assertThat(ModelCard.shipped().value("bytes")).contains(Integer.toString(model().length));
        assertThat(model()).hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void theCardForReadersNamesTheSameModel() throws IOException {
        assertThat(Files.readString(Path.of("docs", "name-model.md"), StandardCharsets.UTF_8))
                .contains(ModelCard.hash(model()));
    }

    @Test
    void theCardTellsTheSettings() {
        ModelTraining.Settings settings = ModelTraining.Settings.shipped();
        assertThat(ModelCard.shipped().value("iterations")).contains(Integer.toString(settings.iterations()));
        assertThat(ModelCard.shipped().value("cutoff")).contains(Integer.toString(settings.cutoff()));
        assertThat(ModelCard.shipped().value("steps")).contains(Integer.toString(settings.steps()));
    }

    @Test
    void everyKindOfTextHasItsMissRates() {
        MissRates rates = MissRates.shipped();
        for (TextKind text : TextKind.values()) {
            assertThat(rates.of(text, EntityKind.PERSON).orElseThrow()).isBetween(0.0, 0.2);
            assertThat(rates.of(text, EntityKind.PLACE).orElseThrow()).isBetween(0.0, 0.5);
            assertThat(rates.of(text, EntityKind.ORGANISATION).orElseThrow()).isBetween(0.0, 0.5);
        }
    }

    @Test
    void whatWasNotMeasuredHasNoRate() {
        assertThat(MissRates.shipped().of(TextKind.NYNORSK, EntityKind.PHONE)).isEmpty();
    }
}
