package no.utsagn.keyfile.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void aCodeIsEightGroupsOfFour() {
        assertThat(RecoveryCode.draw(new SecureRandom()))
                .matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}")
                .isNotEqualTo(RecoveryCode.draw(new SecureRandom()));
    }

    @Test
    void aCodeMayBeTypedInManyWays() {
        String code = RecoveryCode.draw(new SecureRandom());
        byte[] secret = RecoveryCode.parse(code).orElseThrow();

        for (String typed : new String[] {
            code.toLowerCase(Locale.ROOT),
            code.replace("-", ""),
            "  " + code.replace('-', ' ') + "\n",
            code.replace('-', '–'),
            code.replace('0', 'O').replace('1', 'l')
        }) {
            assertThat(RecoveryCode.parse(typed))
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(secret));
        }
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        String code = RecoveryCode.draw(new SecureRandom()).replace("-", "");
        for (int at = 0; at < code.length(); at++) {
            for (char sign : SIGNS.toCharArray()) {
                if (sign != code.charAt(at)) {
                    String mistyped = code.substring(0, at) + sign + code.substring(at + 1);
                    assertThat(RecoveryCode.parse(mistyped)).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU", "æøå"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(RecoveryCode.parse(typed)).isEmpty();
    }

    @Test
    void aPassphraseIsTheSameWhicheverWayItsLettersAreComposed() {
        byte[] composed = Passphrase.bytes("blåbær på fjellet".toCharArray());
        byte[] decomposed = Passphrase.bytes("bla\u030Abær pa\u030A fjellet".toCharArray());

        assertThat(decomposed).isEqualTo(composed);
        assertThat(composed).asString(StandardCharsets.UTF_8).isEqualTo("blåbær på fjellet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t \n"})
    void aBlankPassphraseIsRefused(String blank) {
        assertThatThrownBy(() -> Passphrase.bytes(blank.toCharArray())).hasMessage("key.passphrase-empty");
    }
}
