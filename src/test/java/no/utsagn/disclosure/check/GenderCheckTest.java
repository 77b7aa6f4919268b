package no.utsagn.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.chapter.ReportStyle.Hen;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;

class GenderCheckTest {

    private static final Place PLACE = Place.printed(Place.Kind.REPORT_TEXT, "Tillit");

    private static List<String> quoted(Hen hen, String text, Span... names) {
        return new GenderCheck(hen)
                .quoted(text, List.of(names), PLACE).stream()
                        .map(Finding::words)
                        .toList();
    }

    @Test
    void wordsThatTellAGenderAreWarnedOfWhereTheStyleSaysHen() {
        String text = "Kvinnen sa at hun ville, og hen fikk det.";
        assertThat(quoted(Hen.NOBODY, text)).isEmpty();
        assertThat(quoted(Hen.INFORMANTS, text)).containsExactly("Kvinnen", "hun");
        assertThat(quoted(Hen.ALL, text)).containsExactly("Kvinnen", "hun");
        assertThat(new GenderCheck(Hen.INFORMANTS).quoted(text, List.of(), PLACE))
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void namesAndThingsTellNothingButAPronounBeforeANameDoes() {
        assertThat(quoted(Hen.ALL, "Så kom Hans. Bilen, han er gammel.")).isEmpty();
        String text = "Det var han [legen] som ringte.";
        assertThat(quoted(Hen.ALL, text, new Span(12, 19))).containsExactly("han");
    }

    @Test
    void theAuthorsOwnTextIsLookedAtWhereEveryoneIsCalledHen() {
        assertThat(new GenderCheck(Hen.INFORMANTS).written("Mannen gikk.", PLACE))
                .isEmpty();
        assertThat(new GenderCheck(Hen.ALL).written("Mannen gikk.", PLACE))
                .containsExactly(new Finding(Rule.GENDERED_WORD, PLACE, "Mannen"));
    }
}
