package no.utsagn.importing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs do to texts: names that say something else, ends that are missing, sets and signs mixed up. */
class WrittenByMachinesTest {

    private static final Map<String, byte[]> FILES = Conversations.files(Conversations.SAID);
    private static final List<String> WHOLE = Arrays.stream(Conversations.SAID)
            .map(turn -> turn[0] + "|" + turn[1])
            .toList();
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    private static String text(String name) {
        return new String(FILES.get(name), StandardCharsets.UTF_8);
    }

    static Stream<Arguments> otherNames() {
        return FILES.keySet().stream().filter(name -> !name.endsWith(".md")).flatMap(name -> Stream.of(
                        "a.txt", "a.docx", "a.odt", "a.pdf", "a.csv", "a.xlsx", "a.json", "a")
                .map(other -> Arguments.of(name, other)));
    }

    @ParameterizedTest
    @MethodSource("otherNames")
    void theContentTellsTheFormatAndNotTheName(String name, String other) {
        if (name.equals("tabell.csv") && !other.endsWith(".csv")) {
            return; // Two columns under another name may be anything.
        }
        assertThat(Outcome.of(folder, other, FILES.get(name)).turns()).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.doc", "a.docx", "a.html", "a.xls", "a.txt", "a.md", "a.csv", "a.rtf"})
    void aWebPageIsRefusedUnderWhateverName(String name) {
        String page = "<html><head><title>x</title></head><body><p>Kari: Ja.</p><p>Ola: Nei.</p></body></html>";

        for (String start : List.of("", "<!DOCTYPE html>\n", "<?xml version=\"1.0\"?>\n", "\n  ", "\uFEFF")) {
            assertThat(Outcome.of(folder, name, Conversations.bytes(start + page))
                            .refused())
                    .isEqualTo("import.web-page");
        }
        String archive = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n" + page;
        assertThat(Outcome.of(folder, name, Conversations.bytes(archive)).refused())
                .isEqualTo("import.web-page");
    }

    static Stream<Arguments> shortened() {
        return FILES.keySet().stream()
                .flatMap(name -> IntStream.of(5, 20, 50, 80, 95, 99).mapToObj(share -> Arguments.of(name, share)));
    }

    /** A text that ends too early is a shorter text; a package is whole or refused. */
    @ParameterizedTest
    @MethodSource("shortened")
    void whatWasCutOffIsReadAsFarAsItGoesOrRefused(String name, int share) {
        byte[] whole = FILES.get(name);

        Outcome outcome = Outcome.of(folder, name, Arrays.copyOf(whole, whole.length * share / 100));

        boolean packed = name.matches(".*\\.(docx|odt|xlsx)");
        assertThat(outcome.refused()).matches("(import\\.[a-z-]+)?");
        assertThat(outcome.turns().isEmpty()).isEqualTo(!outcome.refused().isEmpty());
        if (packed && outcome.refused().isEmpty()) {
            assertThat(outcome.turns()).isEqualTo(WHOLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kolon.txt", "fet.md", "stemmer.vtt", "kolon.srt", "deler.json", "tabell.csv"})
    void twoCharacterSetsInOneFileAreEachReadInTheirOwn(String name) {
        String text = text(name);
        int middle = text.indexOf("Nei, det");
        for (boolean newFirst : new boolean[] {true, false}) {
            ByteArrayOutputStream mixed = new ByteArrayOutputStream();
            mixed.writeBytes(text.substring(0, middle).getBytes(newFirst ? StandardCharsets.UTF_8 : WINDOWS));
            mixed.writeBytes(text.substring(middle).getBytes(newFirst ? WINDOWS : StandardCharsets.UTF_8));

            Outcome outcome = Outcome.of(folder, name, mixed.toByteArray());

            assertThat(outcome.turns()).isEqualTo(WHOLE);
            assertThat(outcome.remarks()).contains("import.encoding-mixed").doesNotContain("import.encoding-guessed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "x-MacRoman"})
    void anOldSetAloneIsNoMixture(String charset) {
        String said = "Kari: «Å», sa hun. «BØ…» – «SÅ» «æ» «NÅ»…\nOla: Ærlig talt, «GRØ» og blåbær…\n".repeat(20);

        assertThat(Outcome.of(
                                folder,
                                "a.txt",
                                said.replace("–", "-").replace("…", ".").getBytes(Charset.forName(charset)))
                        .remarks())
                .containsExactly("import.encoding-guessed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE", "IBM277"})
    void setsThatNobodyUsesAreRefused(String charset) {
        assertThat(Outcome.of(folder, "a.txt", text("kolon.txt").getBytes(Charset.forName(charset)))
                        .refused())
                .matches("import\\.(binary|encoding-unknown)");
    }

    static Stream<Arguments> oddCharacters() {
        return Stream.of("kolon.txt", "fet.md", "stemmer.vtt", "kolon.srt", "deler.json", "tabell.csv")
                .flatMap(name -> Stream.of(
                                "\u007F", "\uFFFE", "\u200B", "\u00AD", "\uFEFF", "\u200F", "\u0000", "\u0001",
                                "\u001B")
                        .map(odd -> Arguments.of(name, odd)));
    }

    @ParameterizedTest
    @MethodSource("oddCharacters")
    void charactersThatNobodySeesGoOrTheFileIsRefused(String name, String odd) {
        Outcome outcome =
                Outcome.of(folder, name, Conversations.bytes(text(name).replace("gikk", "gi" + odd + "kk")));

        if (!outcome.refused().matches("import\\.(binary|json-damaged)") && !odd.equals("\u200F")) {
            assertThat(outcome.turns()).isEqualTo(WHOLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0?", "\\u1?", "\\'00", "\\'01", "\\u65535?", "\\u-2?"})
    void richTextMayNumberCharactersThatDoNotExist(String code) {
        byte[] rtf = Conversations.bytes(text("kolon.rtf").replace("gikk", "gi" + code + "kk"));

        assertThat(Outcome.of(folder, "a.rtf", rtf).turns()).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:01.000 -> 00:02.000",
                "00:01.000 --> ",
                "--> 00:02.000",
                "00:61.000 --> 00:62.000",
                "99:99:99.999 --> 99:99:99.999",
                "00:00:05.000 --> 00:00:01.000",
                "-00:01.000 --> 00:02.000",
                "00:01 --> 00:02",
                "000000000000001:00:00.000 --> 00:02.000",
                "00.00.01.000 --> 00.00.02.000",
                "abc --> def",
                "٠١:٠٢.000 --> 00:02.000"
            })
    void aBrokenTimeIsToldWithItsLineWhereverItStands(String times) {
        String good = "00:00:10.000 --> 00:00:12.000\nKari: Ja\n\n";
        String bad = times + "\nOla: Nei\n\n";

        for (String file : List.of(
                "WEBVTT\n\n1\n" + good + "2\n" + bad,
                "WEBVTT\n\n1\n" + bad + "2\n" + good,
                ("1\n" + good + "2\n" + bad).replace('.', ','),
                ("1\n" + bad + "2\n" + good).replace('.', ','))) {
            String name = file.startsWith("WEBVTT") ? "a.vtt" : "a.srt";
            assertThat(Outcome.of(folder, name, Conversations.bytes(file)).refused())
                    .as(file)
                    .isEqualTo("import.caption-broken-time");
        }
    }

    @Test
    void anArrowInSpeechIsSpeech() {
        String said = "1\n00:00:10,000 --> 00:00:12,000\nKari: Fra kl. 12 -> 13 gikk jeg --> hjem\n";

        assertThat(Outcome.of(folder, "a.srt", Conversations.bytes(said)).turns())
                .containsExactly("|Kari: Fra kl. 12 -> 13 gikk jeg --> hjem");
    }

    @Test
    void aTranscriptThatIsCalledATableKeepsItsFirstTurn() {
        assertThat(Outcome.of(folder, "a.csv", FILES.get("kolon.txt")).turns()).isEqualTo(WHOLE);
    }
}
