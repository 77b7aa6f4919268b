package no.utsagn.importing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.utsagn.importing.source.RawLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerColumnsTest {

    private static List<List<String>> rows(String... rows) {
        return Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Taler|Tid|Tekst, 0, 1, 2",
        "Tid|Hvem|Ytring, 1, 0, 2",
        "start|speaker|text, 1, 0, 2",
        "Tidskode|Navn|Innhold, 1, 0, 2",
        "tid|informant|replikk, 1, 0, 2",
    })
    void theHeaderTellsWhoSpeaksAndWhatIsSaid(String header, int who, int at, int words) {
        String row = "1|1|1";
        assertThat(SpeakerColumns.of(List.of(header.split("\\|")), rows(row, row)))
                .contains(new SpeakerColumns(who, OptionalInt.of(at), words));
    }

    @ParameterizedTest
    @CsvSource({"nr|alder|svar", "navn|alder|kommentar", "taler|alder|sted", "tid|sted|tekst"})
    void anyOtherTableIsNone(String header) {
        assertThat(SpeakerColumns.of(List.of(header.split("\\|")), rows("I|0:01|Ja.", "K|0:02|Nei.")))
                .isEmpty();
    }

    @Test
    void voicesReturnWhereAnswersDoNot() {
        List<String> header = List.of("tid", "navn", "svar");

        assertThat(SpeakerColumns.of(header, rows("1|A|x", "2|B|x", "3|C|x", "4|D|x")))
                .isEmpty();
        assertThat(SpeakerColumns.of(header, rows("1|A|x", "2|B|x", "3|A|x", "4|B|x", "5|C|x")))
                .isPresent();
        assertThat(SpeakerColumns.of(
                        List.of("taler", "tekst"),
                        rows("Dette er ikke en taler, men en hel setning som går videre og videre|x")))
                .isEmpty();
    }

    @Test
    void aTimeThatCannotBeReadIsNone() {
        List<RawLine> lines = new SpeakerColumns(0, OptionalInt.of(1), 2).lines(rows("I|snart|Ja."), List.of(4));

        assertThat(lines).containsExactly(RawLine.paragraph("Ja.", 4).said(Optional.of("I"), Optional.empty()));
    }
}
