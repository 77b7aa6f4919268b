package no.utsagn.names.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.study.NameSample;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Replacement;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static final Function<Transcript, List<Span>> NOTHING = transcript -> List.of();

    private static Study study(String... turns) {
        return new StudyBuilder()
                .transcript("Ett", Stream.of(turns).map("I: "::concat).toArray(String[]::new))
                .build();
    }

    private static Transcript only(Study study) {
        return study.transcripts().iterator().next();
    }

    private static Span of(Transcript transcript, String words) {
        return Span.ofLength(transcript.text().indexOf(words), words.length());
    }

    private static List<String> all(Study study, Sampling sampling) {
        return order(sampling, NameSample.begin(1000, 1000, StudyBuilder.anyStamp())).stream()
                .map(only(study)::words)
                .toList();
    }

    @Test
    void drawsEachSentenceOnce() {
        Study study = study("Hva skjedde da? Fortell.", "Jeg fikk jobb. Det var fint.");
        Sampling sampling = Sampling.of(study, NOTHING);
        assertThat(all(study, sampling))
                .containsExactlyInAnyOrder("Hva skjedde da?", "Fortell.", "Jeg fikk jobb.", "Det var fint.");
    }

    @Test
    void leavesOutWhereSomethingWasFoundReplacedOrSaid() {
        Study study = study("Kari kom. Hun gikk. Per lo. Ola satt. Alle sang.");
        Transcript transcript = only(study);
        Transcript worked = transcript
                .withPins(List.of(Pin.left(of(transcript, "Per"))))
                .edited(
                        new TextEdit.PutReplacement(
                                new Replacement(Id.random(), of(transcript, "Ola"), Id.random()), "[navn]"),
                        StudyBuilder.anyStamp())
                .transcript();
        Study now = study.with(worked);
        Sampling sampling = Sampling.of(now, t -> List.of(of(t, "Kari")));
        assertThat(sampling.population()).isEqualTo(2);
        assertThat(all(now, sampling)).containsExactlyInAnyOrder("Hun gikk.", "Alle sang.");
    }

    @Test
    void drawsInAnOrderThatStaysAndThatNobodyKnowsBefore() {
        String[] turns = IntStream.range(0, 200)
                .mapToObj(i -> "Dette er svar " + i + ".")
                .toArray(String[]::new);
        Study study = study(turns);
        Sampling sampling = Sampling.of(study, NOTHING);
        NameSample one = NameSample.begin(300, 200, StudyBuilder.anyStamp());
        NameSample other = NameSample.begin(300, 200, StudyBuilder.anyStamp());
        assertThat(sampling.ahead(one)).isEqualTo(Sampling.of(study, NOTHING).ahead(one));
        assertThat(all(study, sampling)).hasSize(200).isNotEqualTo(List.of(turns));
        assertThat(order(sampling, one)).isNotEqualTo(order(sampling, other));
    }

    private static List<Span> order(Sampling sampling, NameSample begun) {
        return sampling.ahead(begun).stream().map(Sentence::span).toList();
    }

    @Test
    void endsWhenAsManyAreReadAsWereToBe() {
        Study study = study("En. To. Tre. Fire.");
        Sampling sampling = Sampling.of(study, NOTHING);
        NameSample sample = NameSample.begin(3, 4, StudyBuilder.anyStamp());
        List<Sentence> ahead = sampling.ahead(sample);
        assertThat(ahead).hasSize(3);
        NameSample read = sample.read(ahead.get(0).lot(), false);
        assertThat(sampling.ahead(read)).isEqualTo(ahead.subList(1, 3));
        assertThat(sampling.ahead(
                        read.read(ahead.get(1).lot(), true).read(ahead.get(2).lot(), false)))
                .isEmpty();
    }
}
