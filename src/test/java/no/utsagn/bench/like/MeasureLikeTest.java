package no.utsagn.bench.like;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;

class MeasureLikeTest {

    @Test
    void codesWithFewCodingsArePassedOver() {
        Study study = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Ett", "Kari: Tillit tar tid.")
                .code("Tillit", "Ett", "Tillit")
                .build();
        assertThat(new MeasureLike(study).measure()).isEmpty();
    }

    @Test
    void whatIsHeldOutIsFoundByItsWords() {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            turns.add("Kari: Stolte på henne " + "abcdefghij".charAt(i) + "sak, ærlig talt.");
            for (int j = 0; j < 9; j++) {
                turns.add("Kari: Bussen nummer " + i + j + " gikk fra holdeplassen.");
            }
        }
        StudyBuilder builder =
                new StudyBuilder().person("Kari", "kandidat").transcript("Ett", turns.toArray(String[]::new));
        for (int i = 0; i < 10; i++) {
            builder.code("Tillit", "Ett", "henne " + "abcdefghij".charAt(i) + "sak");
        }
        Recall recall = new MeasureLike(builder.build()).measure().get(0);
        assertThat(recall.code()).isEqualTo("Tillit");
        assertThat(recall.codings()).isEqualTo(10);
        assertThat(recall.turns()).isEqualTo(40);
        assertThat(recall.byName()).as("nobody says the name").isZero();
        assertThat(recall.atRandom()).isCloseTo(40 * 20 / 92.0, within(1e-9));
    }

    @Test
    void onTheSamplesItFindsMoreThanTheNameAndChance() {
        List<Recall> rows = new MeasureLike(SampleCodings.read()).measure();
        Recall all = Recall.together(rows);
        assertThat(all.ofLike())
                .isGreaterThan(2 * all.ofName())
                .isGreaterThan(1.5 * all.ofLength())
                .isGreaterThan(2.5 * all.ofChance());
    }
}
