package no.utsagn.keyfile.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published answers that the primitives must give. */
class KnownAnswersTest {

    /** RFC 9106, section 5.3. */
    @Test
    void argon2idGivesTheTagOfRfc9106() {
        byte[] tag = new Kdf(32, 3, 4).derive(bytes(32, 1), bytes(16, 2), bytes(8, 3), bytes(12, 4));

        assertThat(HexFormat.of().formatHex(tag))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    /** McGrew and Viega, The Galois/Counter Mode of Operation, test case 14. */
    @Test
    void gcmGivesTheAnswerOfItsAuthors() {
        byte[] sealed = Aes.seal(new byte[32], new byte[12], new byte[0], new byte[16]);

        assertThat(HexFormat.of().formatHex(sealed))
                .isEqualTo("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
    }

    @Test
    void whatIsSealedOpensWithItsKeyNonceAndHeaderAlone() {
        byte[] key = bytes(32, 7);
        byte[] nonce = bytes(12, 8);
        byte[] header = bytes(5, 9);
        byte[] sealed = Aes.seal(key, nonce, header, "hemmelig".getBytes(StandardCharsets.UTF_8));

        assertThat(Aes.open(key, nonce, header, sealed))
                .hasValueSatisfying(plain ->
                        assertThat(plain).asString(StandardCharsets.UTF_8).isEqualTo("hemmelig"));
        assertThat(Aes.open(bytes(32, 6), nonce, header, sealed)).isEmpty();
        assertThat(Aes.open(key, bytes(12, 6), header, sealed)).isEmpty();
        assertThat(Aes.open(key, nonce, bytes(5, 6), sealed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "65536, 3, 1, true",
        "262144, 20, 8, true",
        "8, 1, 1, true",
        "262145, 3, 1, false",
        "2147483647, 3, 1, false",
        "-1, 3, 1, false",
        "7, 3, 1, false",
        "65536, 0, 1, false",
        "65536, 21, 1, false",
        "65536, 3, 0, false",
        "65536, 3, 9, false"
    })
    void costsThatCouldUseUpAMachineAreOutOfBounds(int memory, int passes, int lanes, boolean within) {
        assertThat(new Kdf(memory, passes, lanes).withinBounds()).isEqualTo(within);
    }

    private static byte[] bytes(int count, int value) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
