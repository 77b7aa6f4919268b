package no.utsagn.names.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.Source;
import no.utsagn.study.NameSample;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Replacement;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static final Function<Transcript, List<Found>> NOTHING = transcript -> List.of();

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
        List<String> read = new ArrayList<>();
        NameSample sample = NameSample.begin(1000, 1000, StudyBuilder.anyStamp());
        for (Optional<Sentence> next = sampling.next(sample); next.isPresent(); next = sampling.next(sample)) {
            read.add(study.transcripts()
                    .get(next.get().transcript())
                    .words(next.get().span()));
            sample = sample.read(next.get().lot(), false);
        }
        return read;
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
        Study study = study("Kari kom. Hun gikk. Per lo. Ola satt. Den eneste jenta sang.");
        Transcript transcript = only(study);
        Transcript worked = transcript
                .withPins(List.of(Pin.left(of(transcript, "Per"))))
                .edited(
                        new TextEdit.PutReplacement(
                                new Replacement(Id.random(), of(transcript, "Ola"), Id.random()), "[navn]"),
                        StudyBuilder.anyStamp())
                .transcript();
        List<Found> finds = List.of(
                new Found(of(worked, "Kari"), EntityKind.PERSON, Source.LIST, "[navn]"),
                new Found(of(worked, "Den eneste jenta"), EntityKind.CUE, Source.CUE, "[spor]"));
        Study now = study.with(worked);
        Sampling sampling = Sampling.of(now, t -> finds);
        assertThat(sampling.population()).isEqualTo(2);
        assertThat(all(now, sampling)).containsExactlyInAnyOrder("Hun gikk.", "Den eneste jenta sang.");
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
        assertThat(sampling.next(one)).isEqualTo(Sampling.of(study, NOTHING).next(one));
        assertThat(all(study, sampling)).hasSize(200).isNotEqualTo(List.of(turns));
        assertThat(order(sampling, one)).isNotEqualTo(order(sampling, other));
    }

    private static List<Span> order(Sampling sampling, NameSample begun) {
        List<Span> order = new ArrayList<>();
        NameSample sample = begun;
        for (Optional<Sentence> next = sampling.next(sample); next.isPresent(); next = sampling.next(sample)) {
            order.add(next.get().span());
            sample = sample.read(next.get().lot(), false);
        }
        return order;
    }

    @Test
    void endsWhenAsManyAreReadAsWereToBe() {
        Study study = study("En. To. Tre. Fire.");
        Sampling sampling = Sampling.of(study, NOTHING);
        NameSample sample = NameSample.begin(2, 4, StudyBuilder.anyStamp());
        for (int i = 0; i < 2; i++) {
            sample = sample.read(sampling.next(sample).orElseThrow().lot(), false);
        }
        assertThat(sampling.next(sample)).isEmpty();
    }
}
