package no.utsagn.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.utsagn.importing.docx.DocxBuilder;
import no.utsagn.importing.speaker.opening.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One conversation in every way that people write one down. Each must be read the same. */
class SpeakerStylesTest {

    private static final List<String> SAID = List.of(
            "Hva gjorde du da?",
            "Jeg gikk. Det er slik: man går.",
            "Så sa hun?",
            "Så sa hun: «Kom igjen.» (ler)",
            "Ja vel.",
            "Og da kom jeg.");

    @TempDir
    private Path folder;

    /** @param style with A or B for the speaker's label and % for what is said */
    private Path text(String style, String asks, String answers) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SAID.size(); i++) {
            text.append(style.replace("T", "00:0" + i)
                    .replace("A", i % 2 == 0 ? asks : answers)
                    .replace("%", SAID.get(i)));
        }
        return Files.writeString(folder.resolve("samtale.txt"), text);
    }

    private static void assertRead(ImportedFile file, Shape shape, String asks, String answers) {
        assertThat(file.pattern().shape()).isEqualTo(shape);
        assertThat(file.turns().stream().map(turn -> turn.span().of(file.text())))
                .containsExactlyElementsOf(SAID);
        assertThat(file.turns().stream().map(turn -> turn.label().orElse("")))
                .containsExactly(asks, answers, asks, answers, asks, answers);
        assertThat(file.voices().stream().map(Voice::label)).containsExactly(asks, answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A: %\n",
                "A: %\n\n",
                "A : %\r\n",
                "A:%\n",
                "A:\t%\n",
                "A:\n%\n\n",
                "[00:T] A: %\n",
                "#00:T-4# A: %\n",
                "00:T A: %\n",
                "(T) A: %\n",
                "A (T): %\n",
                "A [00:T]: %\n",
                "A T: %\n",
                "A: [00:T] %\n",
                "A: % #00:T-4#\n",
                "T\nA: %\n",
                "T - A: %\n",
            })
    void withAColon(String style) throws IOException {
        for (String[] labels : new String[][] {
            {"Int.", "Kari"},
            {"I", "K"},
            {"INTERVJUER", "KARI"},
            {"Moderator 1", "JS1"},
            {"Anne Moe", "Ola B. Lie"},
            {"int", "kari"}
        }) {
            assertRead(
                    new TranscriptImport().read(text(style, labels[0], labels[1])), Shape.COLON, labels[0], labels[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\t%\n", "T\tA\t%\n", "A\tT\t%\n", "A  \t\t%\n\n"})
    void withATab(String style) throws IOException {
        assertRead(new TranscriptImport().read(text(style, "Int", "Kari")), Shape.TAB, "Int", "Kari");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\n%\n", "A\n%\n\n", "A   T\n%\n", "T A\n%\n\n", "[00:T] A\n\n%\n\n"})
    void withALineOfItsOwn(String style) throws IOException {
        assertRead(
                new TranscriptImport().read(text(style, "Anne Moe", "Kari Lie")),
                Shape.OWN_LINE,
                "Anne Moe",
                "Kari Lie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v A>%</v>", "<v.loud A>%"})
    void withTheVoiceOfACaption(String style) throws IOException {
        Path path = text("\n\n00:T.000 --> 00:T.900\n" + style, "Anne Moe", "Kari Lie");
        Files.writeString(path, "WEBVTT" + Files.readString(path));

        assertRead(new TranscriptImport().read(path), Shape.VOICE, "Anne Moe", "Kari Lie");
    }

    @Test
    void inBold() {
        DocxBuilder plain = new DocxBuilder();
        DocxBuilder colon = new DocxBuilder();
        for (int i = 0; i < SAID.size(); i++) {
            plain.bold(i % 2 == 0 ? "Anne" : "Kari", " " + SAID.get(i));
            colon.bold(i % 2 == 0 ? "Anne:" : "Kari:", " " + SAID.get(i));
        }

        assertRead(new TranscriptImport().read(plain.in(folder, "a.docx")), Shape.BOLD, "Anne", "Kari");
        assertRead(new TranscriptImport().read(colon.in(folder, "b.docx")), Shape.COLON, "Anne", "Kari");
    }

    @Test
    void inATableOfTwoColumnsOrThree() {
        String[][] two = new String[SAID.size()][];
        String[][] three = new String[SAID.size()][];
        for (int i = 0; i < SAID.size(); i++) {
            String label = i % 2 == 0 ? "Anne" : "Kari";
            two[i] = new String[] {label, SAID.get(i)};
            three[i] = new String[] {"00:0" + i, label, SAID.get(i)};
        }

        assertRead(
                new TranscriptImport().read(new DocxBuilder().table(two).in(folder, "a.docx")),
                Shape.VOICE,
                "Anne",
                "Kari");
        assertRead(
                new TranscriptImport().read(new DocxBuilder().table(three).in(folder, "b.docx")),
                Shape.VOICE,
                "Anne",
                "Kari");
    }

    @Test
    void withTheNameAndALineBreakInOneParagraph() {
        DocxBuilder docx = new DocxBuilder();
        for (int i = 0; i < SAID.size(); i++) {
            docx.paragraph((i % 2 == 0 ? "Anne Moe" : "Kari Lie") + "   0:0" + i + "\n" + SAID.get(i));
        }

        assertRead(new TranscriptImport().read(docx.in(folder, "a.docx")), Shape.OWN_LINE, "Anne Moe", "Kari Lie");
    }
}
