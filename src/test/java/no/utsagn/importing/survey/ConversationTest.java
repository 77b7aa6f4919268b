package no.utsagn.importing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.utsagn.base.Problem;
import no.utsagn.importing.grid.SpeechColumns;
import no.utsagn.importing.sheet.Sheets;
import no.utsagn.importing.sheet.Tables;
import no.utsagn.importing.source.RawLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    private static Conversation table(String text) {
        return new Conversation(Sheets.read(Tables.text("samtale.csv", text)));
    }

    @ParameterizedTest
    @CsvSource({
        "Taler;Tid;Tekst, 0, 1, 2",
        "Tid;Hvem;Ytring, 1, 0, 2",
        "start;speaker;text, 1, 0, 2",
        "Tidskode;Navn;Innhold, 1, 0, 2",
        "tid;informant;replikk, 1, 0, 2",
    })
    void theHeaderTellsWhoSpeaksAndWhatIsSaid(String header, int who, int at, int words) {
        assertThat(table(header + "\n1;1;1\n1;1;1\n").columns())
                .contains(new SpeechColumns(who, words, OptionalInt.of(at), 1, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nr;alder;svar\n1;30;Ja, det er bra\n2;40;Nei, slett ikke\n",
                "navn;alder;kommentar\nA;3;Ja, det er bra\nB;4;Nei\nA;3;Ja, men altså\nB;4;Nei, slett ikke\n",
                "kjønn;kommentar\nmann;Ja, det er bra det\nkvinne;Nei, slett ikke bra\nmann;Ja, det er bra\nkvinne;Nei da\n"
                        + "mann;Ja, det er bra det\n",
                "informant;bølge;svar\nK1;1;Ja, det er bra\nK2;1;Nei, vel\nK1;2;Ja, det er bra\nK2;2;Nei, slett ikke\n",
                "tid;navn;tekst\n1;A;x\n2;B;x\n3;C;x\n4;D;x\n",
            })
    void anyOtherTableIsNone(String text) {
        assertThat(table(text).columns()).isEmpty();
    }

    @Test
    void withoutAHeaderTheOneWhoBeginsSpeaksAgain() {
        Conversation talk = table(
                "I;Hvordan begynner en vakt?\nKari;Da leser jeg rapporten\nI;Og så, hva gjør du?\nKari;Så går jeg rundt\n"
                        + "I;Takk for det\n");

        SpeechColumns columns = talk.columns().orElseThrow();

        assertThat(talk.text(columns).lines().stream().map(RawLine::voice))
                .containsExactly(
                        Optional.of("I"), Optional.of("Kari"), Optional.of("I"), Optional.of("Kari"), Optional.of("I"));
    }

    @Test
    void columnsThatHoldSomethingElseAreNamed() {
        Conversation talk = table("Taler;Tekst;Notat\nI;Hei?;ute\nK;Ja.;inne\nI;Vel.;ute\n");

        assertThat(talk.text(talk.columns().orElseThrow()).remarks())
                .containsExactly(Problem.of("import.table-columns-left-out", "Notat"));
    }
}
