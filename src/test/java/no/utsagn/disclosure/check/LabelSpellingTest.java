package no.utsagn.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.disclosure.Spoken;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.LabelScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelSpellingTest {

    private static final Place HERE = Place.printed(Place.Kind.STUDY);

    private final LabelSpelling spelling = new LabelSpelling(new Spoken(new StudyBuilder()
                    .person("Ane", "kandidat")
                    .person("Siv", "arbeidsgiver")
                    .build())
            .numbered("Ane", 5)
            .changed("Siv", f -> f.with(f.draw().withLetter("C")))
            .labelled("arbeidsgiver", LabelScheme.of(LabelScheme.Kind.LETTER))
            .study()
            .people());

    @ParameterizedTest
    @ValueSource(
            strings = {"kandidat 5", "Kandidat nr. 5", "kandidat nummer 5", "Kandidat5", "KANDIDAT 5", "arbeidsgiver C"
            })
    void anotherSpellingOfALabelIsFound(String written) {
        assertThat(spelling.findings("Som " + written + " sa.", HERE))
                .containsExactly(new Finding(Rule.LABEL_SPELLING, HERE, written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kandidat 5",
                "Kandidat 5s jobb",
                "Kandidat\u00a05",
                "kandidat 7",
                "kandidater 5",
                "Arbeidsgiver C",
                "en arbeidsgiver c",
                "kandidat fem"
            })
    void theLabelItselfAndWhatIsNoLabelAreNot(String written) {
        assertThat(spelling.findings("Som " + written + " sa.", HERE)).isEmpty();
    }

    @Test
    void aTextWithoutLabelsHasNone() {
        assertThat(spelling.findings("", HERE)).isEmpty();
    }
}
