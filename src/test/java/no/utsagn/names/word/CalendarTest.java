package no.utsagn.names.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.utsagn.names.word.Calendar.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    @Test
    void everyMonthHasANameThatIsReadAgain() {
        for (int month = 1; month <= 12; month++) {
            assertThat(Calendar.month(Calendar.monthName(month))).hasValue(month);
            assertThat(Calendar.shortMonth(Calendar.monthName(month))).hasValue(month);
        }
        assertThatThrownBy(() -> Calendar.monthName(13)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"jan, 1", "febr, 2", "sept, 9", "des, 12"})
    void shortenedMonthsAreReadWhereADayStands(String word, int month) {
        assertThat(Calendar.shortMonth(word)).hasValue(month);
        assertThat(Calendar.month(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12, WINTER",
        "1, WINTER",
        "2, WINTER",
        "3, SPRING",
        "5, SPRING",
        "6, SUMMER",
        "8, SUMMER",
        "9, AUTUMN",
        "11, AUTUMN"
    })
    void aMonthLiesInItsSeason(int month, Season season) {
        assertThat(Season.of(month)).isEqualTo(season);
    }

    @ParameterizedTest
    @CsvSource({"våren, SPRING", "sommaren, SUMMER", "haust, AUTUMN", "jula, WINTER", "påska, SPRING"})
    void seasonsAndFeastsAreKnown(String word, Season season) {
        assertThat(Calendar.season(word)).contains(season);
        assertThat(Calendar.season(season.norwegian())).contains(season);
    }

    @ParameterizedTest
    @CsvSource({"1900, 1900", "1974, 1974", "2099, 2099"})
    void yearsOfTwoCenturiesAreRead(String word, int year) {
        assertThat(Calendar.year(word)).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "74", "1899", "2100", "20190", "201a", "våren"})
    void otherNumbersAreNoYears(String word) {
        assertThat(Calendar.year(word)).isEmpty();
    }
}
