package no.utsagn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.chapter.ReportStyle.Brackets;
import no.utsagn.chapter.ReportStyle.LabelPlace;
import no.utsagn.chapter.ReportStyle.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StyleFileTest {

    @TempDir
    private Path folder;

    private ReportStyle read(String json) throws IOException {
        return StyleFile.read(Files.writeString(folder.resolve("stil.json"), json));
    }

    @Test
    void whatIsNotSaidIsAsInTheCommonStyle() throws IOException {
        assertThat(read("{}")).isEqualTo(ReportStyle.common());
    }

    @Test
    void everyFieldIsRead() throws IOException {
        assertThat(
                        read(
                                """
                {
                  "format": "utsagn-report-style",
                  "version": 1,
                  "name": "Rapport 2018",
                  "label": "prefix",
                  "elision": "square",
                  "heard": "round",
                  "inserted": "angle",
                  "blockFromWords": 20,
                  "sourceReference": true,
                  "order": "length",
                  "counts": false
                }
                """))
                .isEqualTo(new ReportStyle(
                        "Rapport 2018",
                        LabelPlace.PREFIX,
                        Brackets.SQUARE,
                        Brackets.ROUND,
                        Brackets.ANGLE,
                        20,
                        true,
                        Order.LENGTH,
                        false));
    }

    @Test
    void whoIsCalledHenIsRead() throws IOException {
        assertThat(read("{\"hen\": \"informants\"}").hen()).isEqualTo(ReportStyle.Hen.INFORMANTS);
        assertThat(read("{\"hen\": \"all\"}").hen()).isEqualTo(ReportStyle.Hen.ALL);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgainTheSame(LabelPlace place) {
        ReportStyle common = ReportStyle.common();
        ReportStyle style = new ReportStyle(
                "Å «se» \"ut\"",
                place,
                common.elision(),
                common.heard(),
                common.inserted(),
                1,
                true,
                Order.LABEL,
                false);
        Path path = folder.resolve("ut.json");

        StyleFile.write(path, style);

        assertThat(StyleFile.read(path)).isEqualTo(style);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'label': 'over'} | exchange.wrong-value | 11 | after-in-brackets, after, prefix, lead-in",
                "{'label': 1} | exchange.wrong-value | 11 | \"…\"",
                "{'elision': 'curly'} | exchange.wrong-value | 13 | round, square, angle",
                "{'order': 'random'} | exchange.wrong-value | 11 | transcript, role, label, length",
                "{'blockFromWords': 0} | exchange.wrong-value | 20 | 1, 2, 3 …",
                "{'blockFromWords': 99999999999} | exchange.wrong-value | 20 | 1, 2, 3 …",
                "{'blockFromWords': 1.5} | exchange.wrong-value | 20 | 1, 2, 3 …",
                "{'counts': 'ja'} | exchange.wrong-value | 12 | true, false",
                "{'name': ''} | exchange.wrong-value | 10 | \"…\"",
            })
    void aWrongValueIsRefusedWithItsPlaceAndWhatWouldFit(String json, String key, int column, String fits) {
        assertThat(refusal(json))
                .isEqualTo(Problem.of(key, folder.resolve("stil.json").toString(), 1, column, fits));
    }

    @Test
    void anUnknownFieldIsRefused() {
        Problem refusal = refusal("{\n 'farge': 'rød'}");

        assertThat(refusal.key()).isEqualTo("exchange.unknown-field");
        assertThat(refusal.args()).startsWith(folder.resolve("stil.json").toString(), 2, 11);
        assertThat(refusal.args().get(3).toString()).contains("blockFromWords, counts, elision");
    }

    @Test
    void anotherFormatAndALaterVersionAreRefused() {
        assertThat(refusal("{'format': 'utsagn-codebook'}").key()).isEqualTo("exchange.not-style");
        assertThat(refusal("{'version': 2}").key()).isEqualTo("exchange.later-version");
    }

    private Problem refusal(String json) {
        return catchThrowableOfType(ProblemException.class, () -> read(json.replace('\'', '"')))
                .problem();
    }
}
