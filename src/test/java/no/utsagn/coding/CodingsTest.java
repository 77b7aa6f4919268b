package no.utsagn.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.Test;

class CodingsTest {

    private final Id<Transcript> one = Id.random();
    private final Id<Transcript> other = Id.random();
    private final Id<Code> code = Id.random();

    private Coding coding(Id<Transcript> transcript, int start, int end) {
        return new Coding(
                Id.random(), code, transcript, new Span(start, end), Id.random(), StudyBuilder.THEN, Set.of());
    }

    @Test
    void theyStandPerTranscriptInTheOrderOfTheText() {
        Coding late = coding(one, 10, 20);
        Coding early = coding(one, 0, 5);
        Coding elsewhere = coding(other, 3, 4);
        Codings codings = Codings.of(List.of(late, early, elsewhere));
        assertThat(codings.in(one)).containsExactly(early, late);
        assertThat(codings.in(other)).containsExactly(elsewhere);
        assertThat(codings.size()).isEqualTo(3);
        assertThat(codings.find(late.id())).contains(late);
    }

    @Test
    void aChangedCodingTakesThePlaceOfTheOld() {
        Coding first = coding(one, 0, 5);
        Codings codings = Codings.of(List.of(first)).with(first.over(new Span(2, 7)));
        assertThat(codings.in(one)).containsExactly(first.over(new Span(2, 7)));
    }

    @Test
    void aTranscriptWithoutCodingsIsForgotten() {
        Codings codings = Codings.of(List.of(coding(one, 0, 5), coding(other, 0, 5)));
        assertThat(codings.without(c -> c.transcript().equals(one)).transcripts())
                .containsExactly(other);
    }

    @Test
    void aCodingHoldsWords() {
        assertThatThrownBy(() -> coding(one, 3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuotationHasNoBlanksAtItsEndsAndSaysNothingOfItself() {
        Study study = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("T", "I: Hvordan?", "Kari: Det gikk bra.")
                .build();
        Transcript transcript = StudyBuilder.transcript(study, "T");
        Quotation quotation = Quotation.of(transcript, new Span(8, 18));
        assertThat(quotation.span().of(transcript.text())).isEqualTo("Det gikk");
        assertThat(quotation.parts()).hasSize(1);
        assertThat(quotation.words()).isEqualTo(2);
        assertThat(quotation).hasToString("Quotation of 8 characters");
        assertThatThrownBy(() -> Quotation.of(transcript, new Span(8, 9))).hasMessage("quotation.empty");
    }
}
