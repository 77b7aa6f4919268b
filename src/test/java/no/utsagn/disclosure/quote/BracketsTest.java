package no.utsagn.disclosure.quote;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.transcript.turn.MarkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

    private final Brackets brackets =
            new Brackets(ReportStyle.common(), PrintWords.of(Messages.in(TextLanguage.BOKMAAL)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(jobbspesialisten)  | [jobbspesialisten]",
                "<person>            | [person]",
                "[by i Nord-Norge]   | [by i Nord-Norge]",
                "(legen)s            | [legen]s",
                "Kandidat 5          | Kandidat 5",
                "firma As            | firma As",
            })
    void aReplacementKeepsItsWordsAndTakesTheBracketsOfTheStyle(String stored, String printed) {
        assertThat(brackets.replacement(stored)).isEqualTo(Piece.of(RunKind.REPLACEMENT, printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAUSE             | (pause)           | …",
                "PAUSE             | ...               | …",
                "SELF_INTERRUPTION | -                 | –",
                "LAUGHTER          | (ler)             | [latter]",
                "UNCLEAR           | xxx               | [uhørlig]",
                "NAME_LEFT_OUT     | <navn>            | [navn]",
                "REMARK            | (telefonen ringer)| [telefonen ringer]",
            })
    void whatWasHeardIsPrintedInOneWay(MarkKind kind, String written, String printed) {
        assertThat(brackets.heard(kind, written).text()).isEqualTo(printed);
    }

    @Test
    void whatTheAuthorPutInIsToldApart() {
        assertThat(brackets.elision()).isEqualTo(Piece.of(RunKind.ELISION, "(…)"));
        assertThat(brackets.authors(new AuthorMark.Insertion(0, "[samtalen]"), false))
                .isEqualTo(Piece.of(RunKind.INSERTION, "[samtalen]"));
        assertThat(brackets.authors(new AuthorMark.Gloss(0, "aktivitetsplan"), true))
                .isEqualTo(new Piece(RunKind.GLOSS, "[= aktivitetsplan]", true));
    }
}
