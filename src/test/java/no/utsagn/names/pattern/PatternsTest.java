package no.utsagn.names.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.bekk.bekkopen.banking.KontonummerCalculator;
import no.bekk.bekkopen.banking.KontonummerValidator;
import no.bekk.bekkopen.person.FodselsnummerValidator;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {

    @ParameterizedTest
    @CsvSource({
        "01010112345, 01010112345",
        "nummeret er 148663 28448 ja, 148663 28448",
        "det er 148663-28448., 148663-28448",
        "født 14.86.63 28448, 14.86.63 28448",
        "konto 1234.56.78903., 1234.56.78903",
        "«99999999999», 99999999999"
    })
    void everyNumberOfElevenDigitsIsFound(String text, String number) {
        assertThat(words(new ElevenDigits(), text)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101011234",
                "010101123456",
                "1 2 3 4 5 6 7 8 9 10",
                "A01010112345",
                "01010112345b",
                "930 18 442",
                "12 000 personer i 2017 og 2018"
            })
    void otherNumbersAreNot(String text) {
        assertThat(words(new ElevenDigits(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Test persons of the national registry's generator: month + 80.
        "148663 28448, TEST_NUMBER",
        "23918041761, TEST_NUMBER",
        "09827131382, TEST_NUMBER",
        "12345678903, ACCOUNT",
        "99999999999, UNKNOWN",
        "31020112345, UNKNOWN"
    })
    void aNumberIsCalledWhatItsDigitsSay(String number, NumberLabel label) {
        assertThat(NumberLabel.of(number)).isEqualTo(label);
    }

    @Example
    void numbersWithRightControlDigitsAreKnown() {
        assertThat(NumberLabel.of(controlled("010190", 123))).isEqualTo(NumberLabel.BIRTH_NUMBER);
        assertThat(NumberLabel.of(controlled("410190", 123))).isEqualTo(NumberLabel.D_NUMBER);
        assertThat(NumberLabel.of(controlled("014190", 123))).isEqualTo(NumberLabel.TEST_NUMBER);
        assertThat(NumberLabel.of(controlled("016690", 123))).isEqualTo(NumberLabel.TEST_NUMBER);
    }

    /** NoCommons as a second opinion. */
    @Test
    void accountNumbersThatNoCommonsMakesAreKnownForAccountsOrPersons() {
        for (var account : KontonummerCalculator.getKontonummerListForRegisternummer("1503", 50)) {
            assertThat(NumberLabel.of(account.toString())).isNotEqualTo(NumberLabel.UNKNOWN);
        }
    }

    /** And of those that begin as a date does: nearly every thousandth is valid, whatever else it is. */
    @Property(tries = 200)
    void whatNoCommonsHoldsForAPersonsNumberHasThatLabel(
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(max = 99) int year,
            @ForAll boolean dNumber,
            @ForAll @IntRange(max = 999) int individual) {
        String date = String.format("%02d%02d%02d%03d", dNumber ? day + 40 : day, month, year, individual);
        for (int control = 0; control < 100; control++) {
            String number = date + String.format("%02d", control);
            if (FodselsnummerValidator.isValid(number)) {
                assertThat(NumberLabel.of(number)).isEqualTo(dNumber ? NumberLabel.D_NUMBER : NumberLabel.BIRTH_NUMBER);
            }
        }
    }

    @Property(tries = 2000)
    void anAccountNumberIsWhatNoCommonsHoldsForOne(@ForAll @LongRange(max = 99_999_999_999L) long number) {
        String digits = String.format("%011d", number);
        NumberLabel label = NumberLabel.of(digits);
        if (label == NumberLabel.ACCOUNT || label == NumberLabel.UNKNOWN) {
            assertThat(label == NumberLabel.ACCOUNT).isEqualTo(KontonummerValidator.isValid(digits));
        }
    }

    @Property(tries = 2000)
    void everyNumberHasALabel(@ForAll @LongRange(max = 99_999_999_999L) long number) {
        String digits = String.format("%011d", number);
        assertThat(NumberLabel.of(digits).wording()).startsWith("[");
        assertThat(words(new ElevenDigits(), "så " + digits + ", ja")).containsExactly(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "ring 93018442 da, 93018442",
        "ring 930 18 442 da, 930 18 442",
        "ring 93 01 84 42., 93 01 84 42",
        "ring +47 930 18 442, +47 930 18 442",
        "ring +4793018442, +4793018442",
        "ring 0047 930 18 442, 0047 930 18 442",
        "på 22 85 50 50, 22 85 50 50",
        "på 9301 8442, 9301 8442",
        "i Sverige +46 8 123 456 78, +46 8 123 456 78",
        "900 14 228 er nummeret, 900 14 228"
    })
    void phonesAreFoundHoweverTheyAreSpaced(String text, String number) {
        assertThat(words(new Phones(), text)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fra 2017 til 2018",
                "2015-2018",
                "2015–2018",
                "skoleåret 2017 2018",
                "den 22.05.2018",
                "den 22.05.2018 12:30",
                "klokka 0830-1600",
                "klokka 2130 2200",
                "21:30 til 22:00",
                "kr 22 850 500",
                "22 850 500 kroner",
                "45 000 000 kr",
                "22850500,-",
                "lønna er 450 000",
                "50 prosent",
                "1234567",
                "postnummer 9008 Tromsø",
                "side 12, 13 og 14",
                "paragraf 14 a"
            })
    void yearsTimesAndMoneyAreNoPhones(String text) {
        assertThat(words(new Phones(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "skriv til kari.tromsdal@example.org da, kari.tromsdal@example.org",
        "skriv til post@kvitberg.example.org., post@kvitberg.example.org",
        "Kari_Vik+nav@firma.no, Kari_Vik+nav@firma.no",
        "kari krøllalfa firma punktum no, kari krøllalfa firma punktum no",
        "det er ingvild punktum aasland krøllalfa example punktum org., "
                + "ingvild punktum aasland krøllalfa example punktum org",
        "bjørn Krøllalfa firma.no, bjørn Krøllalfa firma.no",
        "kari understrek vik alfakrøll firma punktum no, kari understrek vik alfakrøll firma punktum no"
    })
    void addressesAreFoundWrittenAndSpoken(String text, String address) {
        List<Find> finds = new Emails().find(text, Span.over(text));
        assertThat(finds).extracting(find -> find.span().of(text)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"krøllalfa er et rart ord", "jeg sa at f.eks. NAV", "punktum for det", "1@", "@kari"})
    void wordsThatOnlySoundLikeAddressesAreNone(String text) {
        assertThat(words(new Emails(), text.replace("krøllalfa er", "Krøllalfa.")))
                .isEmpty();
    }

    @Test
    void allPatternsTogetherFindInAPartOfATextOnly() {
        String text = "93018442 og 148663 28448 og a@b.no og 93018442";
        assertThat(Patterns.all().find(text, new Span(9, 36)))
                .containsExactly(
                        new Find(new Span(12, 24), EntityKind.NATIONAL_ID, "[fødselsnummer]"),
                        new Find(new Span(28, 34), EntityKind.EMAIL, "[e-postadresse]"));
    }

    private static List<String> words(Finder finder, String text) {
        return finder.find(text, Span.over(text)).stream()
                .map(find -> find.span().of(text))
                .toList();
    }

    /** A number with the first control digits that fit, by the rules as published. */
    private static String controlled(String date, int individual) {
        for (int i = individual; ; i++) {
            for (int control = 0; control < 100; control++) {
                String number = date + i + String.format("%02d", control);
                if (sum(number, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0
                        && sum(number, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0) {
                    return number;
                }
            }
        }
    }

    private static int sum(String number, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return sum;
    }
}
