package no.utsagn.names.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;

class FindersTest {

    private static final Finders FINDERS = Finders.load();

    private static List<String> in(Finders finders, String text) {
        return finders.in(text, List.of(Span.over(text))).stream()
                .map(found -> found.kind() + " " + found.span().of(text))
                .toList();
    }

    @Test
    void namesAndNumbersStandInOneList() {
        assertThat(in(FINDERS, "Jeg ringte Kari på 22 22 55 55 i går."))
                .containsExactly("PERSON Kari", "PHONE 22 22 55 55");
    }

    @Test
    void aKnownNameIsFound() {
        assertThat(in(FINDERS.knowing(List.of("Xerxine Abc")), "Så sa Xerxine det."))
                .containsExactly("PERSON Xerxine");
    }

    @Test
    void nothingIsSoughtOutsideTheTurns() {
        String text = "Kari:\nJeg heter Sunniva.";
        assertThat(FINDERS.in(text, List.of(new Span(6, text.length()))).stream()
                        .map(found -> found.span().of(text)))
                .containsExactly("Sunniva");
    }

    @Test
    void aCueStandsBesideWhatIsInIt() {
        Found cue = new Found(new Span(0, 20), EntityKind.CUE, Source.CUE, "[fjernet]");
        Found name = new Found(new Span(5, 9), EntityKind.PERSON, Source.LIST, "[navn]");
        Found longer = new Found(new Span(5, 14), EntityKind.PERSON, Source.MODEL, "[navn]");
        assertThat(Union.of(List.of(name, cue, longer))).containsExactly(cue, longer);
    }

    @Test
    void ofOneLengthTheSurerSourceWins() {
        Found model = new Found(new Span(5, 9), EntityKind.PLACE, Source.MODEL, "[sted]");
        Found known = new Found(new Span(5, 9), EntityKind.PERSON, Source.KNOWN, "[navn]");
        assertThat(Union.of(List.of(model, known))).containsExactly(known);
    }
}
