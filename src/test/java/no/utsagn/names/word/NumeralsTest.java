package no.utsagn.names.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    private static final String[] TENS = {"tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"};
    private static final String[] ONES = {"", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni"};

    @ParameterizedTest
    @CsvSource({
        "null, 0",
        "én, 1",
        "ein, 1",
        "to, 2",
        "sju, 7",
        "syv, 7",
        "elleve, 11",
        "nitten, 19",
        "tjue, 20",
        "tyve, 20",
        "tredve, 30",
        "tjueén, 21",
        "enogtyve, 21",
        "toogførti, 42",
        "førtito, 42",
        "nittini, 99",
        "0, 0",
        "42, 42",
        "110, 110"
    })
    void numbersAreReadAsTheyAreSaidAndWritten(String word, int number) {
        assertThat(Numerals.cardinal(word)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hundre", "førtitoen", "tito", "1000", "4a", "٤٢", "-1", "tolvte"})
    void otherWordsAreNoNumbersBelowAHundred(String word) {
        assertThat(Numerals.cardinal(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "første, 1",
        "fyrste, 1",
        "andre, 2",
        "sjuande, 7",
        "syvende, 7",
        "tolvte, 12",
        "syttende, 17",
        "tjueførste, 21",
        "enogtyvende, 21",
        "trettiførste, 31"
    })
    void daysAreReadByTheirRank(String word, int number) {
        assertThat(Numerals.ordinal(word)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trettiandre", "12", "tolv", "siste"})
    void otherWordsAreNoDays(String word) {
        assertThat(Numerals.ordinal(word)).isEmpty();
    }

    @Property
    void everyNumberFromTwentyIsReadInBothOrders(@ForAll @IntRange(min = 20, max = 99) int number) {
        String ten = TENS[number / 10 - 2];
        String one = ONES[number % 10];
        assertThat(Numerals.cardinal(ten + one)).hasValue(number);
        if (!one.isEmpty()) {
            assertThat(Numerals.cardinal(one + "og" + ten)).hasValue(number);
        }
    }

    @Property
    void digitsAreReadUpToTheirPlaces(@ForAll @IntRange(max = 9999) int number) {
        String word = String.valueOf(number);
        assertThat(Numerals.digits(word, 4)).hasValue(number);
        assertThat(Numerals.digits(word, word.length() - 1)).isEqualTo(OptionalInt.empty());
    }
}
