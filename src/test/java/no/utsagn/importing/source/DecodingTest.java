package no.utsagn.importing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private static final String SPEECH =
            "I: Hva gjør du på?\nK: Æ e på «båten», så æ får ikkje gjort nokka – altså …\n";

    private static Decoded decode(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return Decoding.of(SourceFile.of(Path.of("a.txt"), all.toByteArray()));
    }

    private static Problem refusal(byte[]... parts) {
        return catchThrowableOfType(ProblemException.class, () -> decode(parts)).problem();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void utf8IsTakenWithoutARemark() {
        assertThat(decode(SPEECH.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Decoded(SPEECH, "UTF-8", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"EFBBBF, UTF-8", "FFFE, UTF-16LE", "FEFF, UTF-16BE"})
    void aByteOrderMarkIsBelievedAndDropped(String mark, String charset) {
        Decoded decoded = decode(java.util.HexFormat.of().parseHex(mark), SPEECH.getBytes(Charset.forName(charset)));

        assertThat(decoded).isEqualTo(new Decoded(SPEECH, charset, List.of(Problem.of("import.bom-removed"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsKnownWithoutAMark(String charset) {
        assertThat(decode(SPEECH.getBytes(Charset.forName(charset))))
                .isEqualTo(new Decoded(SPEECH, charset, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "x-MacRoman"})
    void oldNorwegianFilesComeOutRight(String charset) {
        assertThat(decode(SPEECH.getBytes(Charset.forName(charset))))
                .isEqualTo(new Decoded(SPEECH, charset, List.of(Problem.of("import.encoding-guessed", charset))));
    }

    @Test
    void theEuroSignTellsLatin9FromWindows1252() {
        String text = "Det kosta 30 €, så jeg lot være.";

        assertThat(decode(text.getBytes(Charset.forName("ISO-8859-15"))).text()).isEqualTo(text);
        assertThat(decode(text.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(text);
    }

    @Test
    void latin1IsReadAsItsSupersetWindows1252() {
        assertThat(decode("Å være på øya.".getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(Decoded::text, Decoded::encoding)
                .containsExactly("Å være på øya.", "windows-1252");
    }

    @Test
    void bytesThatBelieOfTheirMarkAreRefusedWithTheLine() {
        assertThat(refusal(bytes(0xEF, 0xBB, 0xBF), "en\nto\ntr".getBytes(StandardCharsets.UTF_8), bytes(0xE5)))
                .isEqualTo(Problem.of("import.undecodable", "a.txt", 3L, "UTF-8"));
    }

    @Test
    void anOldFileWithABytelessCharacterIsRefusedWithTheLine() {
        assertThat(refusal("på\nøya ".getBytes(StandardCharsets.ISO_8859_1), bytes(0x8D)))
                .extracting(Problem::key)
                .isIn("import.undecodable", "import.encoding-unknown");
    }

    @Test
    void nothingKnownIsNotGuessedAt() {
        byte[] greek = "Καλημέρα σας, τι κάνετε; Είμαι καλά".getBytes(Charset.forName("ISO-8859-7"));

        assertThat(refusal(greek).key()).isEqualTo("import.encoding-unknown");
    }

    @Test
    void binaryFilesAreNoText() {
        assertThat(refusal(bytes(0x89, 'P', 'N', 'G', 0, 0, 0, 13)).key()).isEqualTo("import.binary");
        assertThat(refusal(bytes(1, 2, 3, 4, 'a')).key()).isEqualTo("import.binary");
    }

    @Test
    void aStrayControlCharacterIsNoReasonToRefuse() {
        String text = "a".repeat(1000) + "\u0007";

        assertThat(decode(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n", "\t \r\n"})
    void aFileOfBlanksIsEmpty(String blanks) {
        assertThat(refusal(blanks.getBytes(StandardCharsets.UTF_8))).isEqualTo(Problem.of("import.empty", "a.txt"));
    }

    @Test
    void aTextBeyondAllSpeechIsTooLarge() {
        assertThat(refusal(new byte[Decoding.MAX_BYTES + 1])).isEqualTo(Problem.of("import.too-large", "a.txt", 20));
    }

    @Test
    void neitherBytesNorTextAreShown() {
        assertThat(decode(SPEECH.getBytes(StandardCharsets.UTF_8)))
                .hasToString(SPEECH.length() + " characters in UTF-8");
    }
}
