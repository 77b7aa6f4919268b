package no.utsagn.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.TextLanguage;
import no.utsagn.importing.odt.OdtBuilder;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same conversation as a word processor writes it in each of its formats. */
class DocumentFilesTest {

    private static final Path FILES = Path.of("src/test/resources/no/utsagn/importing/documents");

    @TempDir
    private Path folder;

    private static List<String> turns(Path path) {
        ImportedFile file = new TranscriptImport().read(path);
        return file.turns().stream()
                .map(turn -> turn.label().orElse("")
                        + turn.at().map(at -> "@" + at.toSeconds()).orElse("") + "|"
                        + turn.span().of(file.text()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"samtale.odt", "samtale.rtf", "samtale.docx", "samtale.md"})
    void namesInBold(String name) {
        assertThat(turns(FILES.resolve(name)))
                .containsExactly(
                        "|Samtale om lageret",
                        "Intervjuer|Hvordan begynte du på lageret?",
                        "Kandidat|Jo, det var en tilfeldighet. Jeg kjente en som jobba der. (ler)",
                        "Intervjuer|Ja vel?",
                        "Kandidat|Så sa han: «Kom innom.» Og da gjorde jeg det.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabell.odt", "tabell.rtf", "tabell.docx"})
    void aTableWithAColumnOfSpeakers(String name) {
        assertThat(turns(FILES.resolve(name)))
                .containsExactly(
                        "|Gruppe 2",
                        "Moderator@5|Hva tenker dere om det?",
                        "Deltaker 1@9|Jeg synes det er bra, egentlig.\nMen det tar tid å bli kjent.",
                        "Deltaker 2@20|Enig.");
    }

    private static final String[][] SAID = {
        {"Anne", "Hva gjorde du da?"},
        {"Kari", "Jeg gikk. Det er slik: man går."},
        {"Anne", "Så sa hun?"},
        {"Kari", "Så sa hun: «Kom igjen.»"},
        {"Anne", "Ja vel."},
        {"Kari", "Og da kom jeg."}
    };

    private static List<String> expected() {
        return Arrays.stream(SAID).map(turn -> turn[0] + "|" + turn[1]).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s: %s", "%s\t%s", "%s\n%s"})
    void everyStyleOfSpeakersInOpenDocumentAndRichText(String style) throws IOException {
        OdtBuilder odt = new OdtBuilder();
        Arrays.stream(SAID).map(turn -> style.formatted((Object[]) turn)).forEach(odt::paragraph);
        String rtf = Arrays.stream(SAID)
                .map(turn -> style.formatted((Object[]) turn)
                        .replace("\t", "\\tab ")
                        .replace("\n", "\\par ")
                        .replace("å", "\\'e5")
                        .replace("«", "\\'ab")
                        .replace("»", "\\'bb"))
                .collect(Collectors.joining("\\par ", "{\\rtf1\\ansi ", "}"));

        assertThat(turns(odt.in(folder, "a.odt"))).containsExactlyElementsOf(expected());
        assertThat(turns(Files.writeString(folder.resolve("a.rtf"), rtf))).containsExactlyElementsOf(expected());
    }

    @Test
    void namesInBoldAndTablesInOpenDocument() {
        OdtBuilder bold = new OdtBuilder();
        Arrays.stream(SAID).forEach(turn -> bold.bold(turn[0], " " + turn[1]));

        assertThat(turns(bold.in(folder, "a.odt"))).containsExactlyElementsOf(expected());
        assertThat(turns(new OdtBuilder().table(SAID).in(folder, "b.odt"))).containsExactlyElementsOf(expected());
    }

    @Test
    void contentCountsNotTheName() throws IOException {
        Path odt = new OdtBuilder().paragraph("I: Hei.").paragraph("K: Ja.").in(folder, "a.docx");
        Path rtf = Files.writeString(folder.resolve("b.md"), "{\\rtf1 I: Hei.\\par K: Ja.}");
        Path text = Files.writeString(folder.resolve("c.odt"), "I: Hei.\nK: Ja.\n");

        assertThat(List.of(odt, rtf, text).stream()
                        .map(path -> new TranscriptImport().read(path).format()))
                .containsExactly("odt", "rtf", "txt");
    }

    @Test
    void refusalsNameTheFileInEachLanguage() throws IOException {
        Path damaged = Files.write(folder.resolve("a.rtf"), "{\\rtf1 hemmelig".getBytes(StandardCharsets.US_ASCII));
        Path sheet = new OdtBuilder().type("spreadsheet").paragraph("hemmelig").in(folder, "b.odt");

        for (Path path : List.of(damaged, sheet)) {
            Problem problem = Assertions.catchThrowableOfType(
                            ProblemException.class, () -> new TranscriptImport().read(path))
                    .problem();
            for (TextLanguage language : TextLanguage.values()) {
                assertThat(Messages.in(language).text(problem))
                        .contains(path.toString())
                        .doesNotContain("hemmelig", "\n");
            }
        }
    }
}
