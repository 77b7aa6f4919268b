package no.utsagn.bench.speed.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;

class SqliteTextTest {

    private static final Study STUDY = new StudyBuilder()
            .transcript("A", "I: Fikk du jobb?", "Kari: Jeg fikk jobb på lageret.")
            .transcript("B", "I: Og du?", "Ola: Jobben var før for tung.")
            .build();

    @Test
    void findsByWordPhraseBeginningAndNearness() {
        try (SqliteText text = SqliteText.of(STUDY)) {
            assertThat(text.best("\"jobb\"")).isEqualTo(2);
            assertThat(text.best("\"fikk jobb\"")).isEqualTo(1);
            assertThat(text.best("\"jobb\"*")).isEqualTo(3);
            assertThat(text.best("NEAR(\"fikk\" \"lageret\", 2)")).isEqualTo(1);
            assertThat(text.best("NEAR(\"jeg\" \"lageret\", 2)")).isZero();
        }
    }

    @Test
    void tellsLettersApartAsWeDo() {
        try (SqliteText text = SqliteText.of(STUDY)) {
            assertThat(text.best("\"før\"")).isEqualTo(1);
            assertThat(text.best("\"for\"")).isEqualTo(1);
            assertThat(text.best("\"ror\"")).isZero();
        }
    }

    @Test
    void scansAllTurns() {
        try (SqliteText text = SqliteText.of(STUDY)) {
            assertThat(text.scan("obb")).isEqualTo(3);
        }
    }
}
