package no.utsagn.importing.caption;

import static no.utsagn.importing.ImportedFiles.remarks;
import static no.utsagn.importing.ImportedFiles.turns;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.TranscriptImport;
import no.utsagn.importing.speaker.opening.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Caption files as programs write them, from the file to its turns. */
class CaptionImportTest {

    @TempDir
    private Path folder;

    private ImportedFile read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private ImportedFile read(String text, Charset charset) throws IOException {
        return new TranscriptImport().read(Files.write(folder.resolve("opptak.txt"), text.getBytes(charset)));
    }

    @Test
    void aMeetingFromTeams() throws IOException {
        ImportedFile file = read(
                """
                WEBVTT

                3f1b2c90-77aa-4c1e-8d2e-0a7d1b6a5f10/12-0
                00:00:04.110 --> 00:00:07.250
                <v Kari Nordmann (Ekstern)>Da er opptaket i gang.
                Kan du fortelle om jobben?</v>

                3f1b2c90-77aa-4c1e-8d2e-0a7d1b6a5f10/18-0
                00:00:08.500 --> 00:00:10.000
                <v Ola Lie>Ja.</v>

                3f1b2c90-77aa-4c1e-8d2e-0a7d1b6a5f10/18-1
                00:00:10.000 --> 00:00:12.000
                <v Ola Lie>Det er slik: jeg kjører truck.</v>

                3f1b2c90-77aa-4c1e-8d2e-0a7d1b6a5f10/21-0
                00:00:12.500 --> 00:00:13.000
                <v Kari Nordmann (Ekstern)>Å ja!</v>
                """);

        assertThat(file.format()).isEqualTo("vtt");
        assertThat(file.pattern().shape()).isEqualTo(Shape.VOICE);
        assertThat(turns(file))
                .containsExactly(
                        "4110|Kari Nordmann (Ekstern)|Da er opptaket i gang. Kan du fortelle om jobben?",
                        "8500|Ola Lie|Ja. Det er slik: jeg kjører truck.",
                        "12500|Kari Nordmann (Ekstern)|Å ja!");
        assertThat(remarks(file)).containsExactly("import.caption-voices [4]");
    }

    @Test
    void aRecordingFromZoom() throws IOException {
        ImportedFile file = read(
                """
                WEBVTT

                1
                00:00:01.000 --> 00:00:03.000
                Kari Moe: Hva gjorde du da?

                2
                00:00:03.500 --> 00:00:05.000
                Ola Lie: Jeg gikk hjem, og

                3
                00:00:05.000 --> 00:00:07.000
                Ola Lie: så sa hun: kom tilbake.

                4
                00:00:08.000 --> 00:00:09.000
                Kari Moe: Ja vel.
                """);

        assertThat(turns(file))
                .containsExactly(
                        "1000|Kari Moe|Hva gjorde du da?",
                        "3500|Ola Lie|Jeg gikk hjem, og så sa hun: kom tilbake.",
                        "8000|Kari Moe|Ja vel.");
        assertThat(remarks(file)).containsExactly("import.caption-joined [4]");
    }

    @Test
    void wordsThatRollUpAreTakenOnce() throws IOException {
        ImportedFile file = read(
                """
                WEBVTT
                Kind: captions
                Language: no

                00:00:00.160 --> 00:00:02.470 align:start position:0%
                \s
                hei<00:00:00.480><c> alle</c><00:00:01.120><c> sammen</c>

                00:00:02.470 --> 00:00:02.480 align:start position:0%
                hei alle sammen
                \s

                00:00:02.480 --> 00:00:04.000 align:start position:0%
                hei alle sammen
                og<00:00:02.700><c> velkommen</c>

                00:00:04.000 --> 00:00:04.010 align:start position:0%
                og velkommen
                \s

                00:00:04.010 --> 00:00:06.000 align:start position:0%
                og velkommen
                til<00:00:04.500><c> oss.</c>
                """);

        assertThat(turns(file)).containsExactly("160||hei alle sammen og velkommen til oss.");
        assertThat(remarks(file)).containsExactly("import.caption-joined [3]", "import.caption-repeated [4]");
    }

    @Test
    void aSentenceThatGrowsIsTakenOnce() throws IOException {
        ImportedFile file = read(
                """
                WEBVTT

                00:01.000 --> 00:02.000
                <v Kari>Jeg</v>

                00:02.000 --> 00:03.000
                <v Kari>Jeg tenkte</v>

                00:03.000 --> 00:04.000
                <v Kari>Jeg tenkte at</v>

                00:04.000 --> 00:05.000
                <v Kari>Jeg tenkte at ja.</v>
                """);

        assertThat(turns(file)).containsExactly("1000|Kari|Jeg tenkte at ja.");
        assertThat(remarks(file)).containsExactly("import.caption-voices [4]", "import.caption-repeated [3]");
    }

    @Test
    void whoSaysTheSameTwiceHasSaidItTwice() throws IOException {
        ImportedFile file = read(
                """
                WEBVTT

                00:01.000 --> 00:02.000
                <v A>Ja.</v>

                00:02.000 --> 00:03.000
                <v A>Ja.</v>

                00:03.000 --> 00:04.000
                <v B>Ja.</v>

                00:04.000 --> 00:05.000
                <v B>Nei.</v>
                """);

        assertThat(turns(file)).containsExactly("1000|A|Ja. Ja.", "3000|B|Ja. Nei.");
    }

    @Test
    void severalVoicesInOneCaption() throws IOException {
        ImportedFile file = read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Kari>Ja!</v> <v Ola>Nei &lt;navn&gt;.\n"
                + "Eller\n<v Kari>Jo.\n");

        assertThat(turns(file)).containsExactly("1000|Kari|Ja!", "1000|Ola|Nei <navn>. Eller", "1000|Kari|Jo.");
    }

    @Test
    void subRipWithNumbers() throws IOException {
        ImportedFile file = read(
                """
                1
                00:00:01,000 --> 00:00:03,000
                {\\an8}<i>KARI: Hva gjorde</i>
                du da?

                2
                00:00:03,500 --> 00:00:05,000 X1:10 X2:20 Y1:1 Y2:2
                OLA: Jeg gikk.

                3
                00:00:06,000 --> 00:00:07,000
                - KARI: Alene?
                - OLA: Ja.
                """
                        .replace("\n", "\r\n"));

        assertThat(file.format()).isEqualTo("srt");
        assertThat(file.encoding()).isEqualTo(Optional.of("UTF-8"));
        assertThat(turns(file))
                .containsExactly(
                        "1000|KARI|Hva gjorde du da?", "3500|OLA|Jeg gikk.", "6000|KARI|Alene?", "6000|OLA|Ja.");
        assertThat(remarks(file)).containsExactly("import.caption-joined [3]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:00:01.000 --> 00:00:02.000\nJeg var\n\n00:00:02.000 --> 00:00:03.000\nborte.\n",
                "7\n00:00:01,000 --> 00:00:02,000\nJeg var\n\n7\n00:00:02,000 --> 00:00:03,000\nborte.\n",
                "1\n00:00:01,000 --> 00:00:02,000\nJeg var\n2\n00:00:02,000 --> 00:00:03,000\nborte.\n",
                "\n\n1\n00:01,000-->00:02,000\nJeg var\n\n\n\n2\n00:00:01,500 --> 00:00:01,600\nborte.",
                "1\n00:00:01,000 --> 00:00:02,000\n\nJeg\n\nvar\n\n2\n00:00:02,000 --> 00:00:03,000\n\n"
                        + "3\n00:00:02,000 --> 00:00:03,000\nborte.\n",
            })
    void subRipWithSlips(String text) throws IOException {
        assertThat(turns(read(text))).containsExactly("1000||Jeg var borte.");
    }

    @Test
    void aNumberThatIsSaidIsNoNumberOfACaption() throws IOException {
        assertThat(turns(read(
                        "1\n00:00:01,000 --> 00:00:02,000\nHvor mange?\n4\n\n2\n00:00:02,000 --> 00:00:03,000\n17\n")))
                .containsExactly("1000||Hvor mange? 4 17");
    }

    @Test
    void subRipInOtherCharacterSets() throws IOException {
        String text = "1\n00:00:01,000 --> 00:00:02,000\nÆrlig, på øya.\n";

        assertThat(turns(read("\uFEFF" + text))).containsExactly("1000||Ærlig, på øya.");
        assertThat(turns(read(text, Charset.forName("windows-1252")))).containsExactly("1000||Ærlig, på øya.");
        assertThat(turns(read("\uFEFF" + text, StandardCharsets.UTF_16LE))).containsExactly("1000||Ærlig, på øya.");
        assertThat(turns(read(text, StandardCharsets.UTF_16BE))).containsExactly("1000||Ærlig, på øya.");
    }

    @Test
    void voicesInSquareBrackets() throws IOException {
        ImportedFile file = read(
                """
                1
                00:00:01,000 --> 00:00:02,000
                [SPEAKER_00]: Hei.

                2
                00:00:02,000 --> 00:00:03,000
                [latter]: [SPEAKER_01]

                3
                00:00:03,000 --> 00:00:04,000
                [SPEAKER_01]: Hei selv.
                """);

        assertThat(turns(file))
                .containsExactly("1000|SPEAKER_00|Hei.", "2000|latter|[SPEAKER_01]", "3000|SPEAKER_01|Hei selv.");
    }

    @Test
    void dialogueWithoutNamesIsCutAtItsDashes() throws IOException {
        assertThat(
                        turns(
                                read(
                                        """
                        1
                        00:00:01,000 --> 00:00:02,000
                        - Kommer du i kveld
                        - Nei

                        2
                        00:00:02,000 --> 00:00:03,000
                        ikke i kveld
                        """)))
                .containsExactly("1000||- Kommer du i kveld", "1000||- Nei ikke i kveld");
    }

    @Test
    void otherScriptsAndEmojiComeThrough() throws IOException {
        ImportedFile file = read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v 👩‍👩‍👧‍👦 Kari>ja 👍🏽</v>\n\n"
                + "00:02.000 --> 00:03.000\n<v ليلى>\u202Bنعم\u202C &rlm;أنا</v>\n");

        assertThat(turns(file)).containsExactly("1000|👩‍👩‍👧‍👦 Kari|ja 👍🏽", "2000|ليلى|نعم أنا");
    }
}
