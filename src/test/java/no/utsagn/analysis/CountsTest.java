package no.utsagn.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Role;
import org.junit.jupiter.api.Test;

class CountsTest {

    private final Study study = new StudyBuilder()
            .person("Kari", "kandidat")
            .person("Ola", "arbeidsgiver")
            .transcript("Ett", "I: Hva skjedde?", "Kari: Først en ting. Så en ting til.", "Ola: Ja.", "?: Hm da.")
            .transcript("To", "Kari: Det samme som sist.")
            .code("A", "Ett", "Først en ting.")
            .code("A", "Ett", "ting. Så en")
            .code("A", "Ett", "Ja.")
            .code("A", "To", "Det samme")
            .code("B", "Ett", "Hva skjedde?")
            .code("B", "Ett", "Hm da.")
            .build();
    private final Transcript first = StudyBuilder.transcript(study, "Ett");

    private Set<Id<Code>> code(String name) {
        return Set.of(study.codebook().find(CodePath.of(name)).orElseThrow().id());
    }

    private List<String> words(List<Passage> passages) {
        return passages.stream()
                .map(p -> p.span().of(study.transcripts().get(p.transcript()).text()))
                .toList();
    }

    @Test
    void overlappingCodingsAreOnePassage() {
        assertThat(words(Passages.of(study, code("A")))).containsExactly("Først en ting. Så en", "Ja.", "Det samme");
    }

    @Test
    void touchingSpansAreJoinedAndApartOnesAreNot() {
        assertThat(Passages.joined(List.of(new Span(4, 6), new Span(0, 2), new Span(2, 3))))
                .containsExactly(new Span(0, 3), new Span(4, 6));
    }

    @Test
    void aPersonInTwoTranscriptsIsOnePerson() {
        Voices voices = Voices.of(study, Passages.of(study, code("A")));
        assertThat(voices.count()).isEqualTo(2);
        assertThat(voices.unknown()).isFalse();
        Role candidate = study.people().roleCalled("kandidat").orElseThrow();
        assertThat(voices.in(study, candidate).count()).isEqualTo(1);
    }

    @Test
    void interviewersAreNotCountedAndAnUnknownVoiceMakesItAtLeast() {
        Voices voices = Voices.of(study, Passages.of(study, code("B")));
        assertThat(voices.count()).isZero();
        assertThat(voices.unknown()).isTrue();
    }

    @Test
    void theDenominatorIsEveryInformantWhoSpeaks() {
        assertThat(Voices.all(study).count()).isEqualTo(2);
    }

    @Test
    void coverageCountsInformantsWordsAlone() {
        assertThat(Coverage.of(study, first)).isEqualTo(new Coverage(8, 10));
    }

    @Test
    void uncodedPassagesAreWhatInformantsSaidWithoutACode() {
        assertThat(Passages.uncoded(study, first).stream().map(s -> s.of(first.text())))
                .containsExactly(" ting til.");
    }
}
