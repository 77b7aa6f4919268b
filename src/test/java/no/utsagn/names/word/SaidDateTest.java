package no.utsagn.names.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import no.utsagn.language.Span;
import no.utsagn.names.word.Calendar.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidDateTest {

    @Test
    void aWholeDateTellsAllItsParts() {
        assertThat(first("vi kom den 12. mars 2019, ja"))
                .contains(new SaidDate(
                        new Span(7, 24),
                        OptionalInt.of(12),
                        OptionalInt.of(3),
                        Optional.of(Season.SPRING),
                        OptionalInt.of(2019)));
    }

    @Test
    void aSeasonWithItsYearTellsNoMonth() {
        assertThat(first("det var hausten 2015 da"))
                .contains(new SaidDate(
                        new Span(8, 20),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.of(Season.AUTUMN),
                        OptionalInt.of(2015)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.3.2019 | 12 | 3 | 2019",
                "12.03.19 | 12 | 3 | 2019",
                "12.03.74 | 12 | 3 | 1974",
                "2019-03-12 | 12 | 3 | 2019",
                "12/3-19 | 12 | 3 | 2019",
                "12/3/2019 | 12 | 3 | 2019",
                "12 mars 2019 | 12 | 3 | 2019",
                "12.mars 2019 | 12 | 3 | 2019",
                "12. des. 2019 | 12 | 12 | -1",
                "12. des 2019 | 12 | 12 | 2019",
                "tolvte mars | 12 | 3 | -1",
                "den enogtyvende mai | 21 | 5 | -1",
                "mars 2019 | -1 | 3 | 2019",
                "mars i 2019 | -1 | 3 | 2019",
                "mars -19 | -1 | 3 | 2019",
                "mars nittenåttifire | -1 | 3 | 1984",
                "mars nitten åttifire | -1 | 3 | 1984",
                "mars totusenogsytten | -1 | 3 | 2017",
                "mars tjue sytten | -1 | 3 | 2017",
                "MARS 2019 | -1 | 3 | 2019"
            })
    void datesAreReadAsTheyAreWrittenAndSaid(String text, int day, int month, int year) {
        SaidDate date = first(text).orElseThrow();
        assertThat(date.day().orElse(-1)).isEqualTo(day);
        assertThat(date.month().orElse(-1)).isEqualTo(month);
        assertThat(date.year().orElse(-1)).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019",
                "mars",
                "våren",
                "12",
                "32. mars",
                "0. mars",
                "12.13.2019",
                "12.30",
                "12/3",
                "1/2",
                "andre klasse",
                "den fine dagen",
                "mars neste år",
                "12. kapittel",
                "12-mars",
                "tolv mars"
            })
    void otherWordsAreNoDates(String text) {
        assertThat(first(text)).isEmpty();
    }

    private static Optional<SaidDate> first(String text) {
        Line line = Line.of(text, Span.over(text));
        for (int i = 0; i < line.size(); i++) {
            Optional<SaidDate> date = SaidDate.at(line, i);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
