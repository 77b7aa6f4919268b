package no.utsagn.importing.pdf;

import static no.utsagn.importing.ImportedFiles.remarks;
import static no.utsagn.importing.ImportedFiles.turns;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.TranscriptImport;
import no.utsagn.importing.speaker.opening.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One interview set in six ways by a word processor, with heads, page numbers, parted words and a footnote. */
class PdfImportTest {

    private static final List<String> SAID = List.of(
            "Kan du fortelle litt om hvordan du kom i gang med arbeidsmarkedstiltaket, og hva slags forventninger du"
                    + " hadde til jobbspesialisten i begynnelsen?",
            "Ja, altså, jeg hadde vel ikke så store forventninger. Jeg hadde vært gjennom arbeids- og"
                    + " velferdsetaten mange ganger før, og hver gang var det et nytt arbeidsmarkedstiltak med en ny"
                    + " saksbehandler som ikke hadde lest journalen min. Men jobbspesialisten var annerledes, for hun"
                    + " spurte hva jeg hadde lyst til å gjøre. Det er slik: når noen spør deg, så må du jo tenke etter"
                    + " selv også. Og da fant vi ut at lagerarbeid kanskje var noe, siden jeg hadde truckførerbevis fra"
                    + " tidligere arbeidsforhold på kontinentalsokkelen.",
            "Hva skjedde så?",
            "Så ringte hun til en bedrift, og så var jeg i gang to uker etterpå. Jeg hadde ikke trodd at det kunne"
                    + " gå så fort. Det var noe med at hun kjente sjefen, tror jeg, eller i alle fall visste hvem han"
                    + " var, og da ble det liksom en helt annen samtale enn om jeg hadde ringt selv.",
            "Fikk du noen oppfølging etter at du hadde begynt?",
            "Ja. Hun kom innom hver uke den første måneden. Først syntes jeg det var litt flaut, sant, at det skulle"
                    + " komme noen fra NAV-kontoret og se på meg mens jeg jobbet, men så skjønte jeg at de andre på"
                    + " lageret syntes det var helt greit. Sjefen sa at han gjerne ville ha henne der, for da slapp han"
                    + " å lure på støtteordningene og lønnstilskuddet og alt det papirarbeidet. Så sa hun: «Du klarer"
                    + " dette.» Og det gjorde jeg jo også, til slutt.",
            "Ja vel.",
            "Men det hadde ikke gått uten henne, og det sa jeg til dem på arbeids- og velferdskontoret også. De burde"
                    + " ha flere som henne.");

    @TempDir
    private Path folder;

    private ImportedFile read(String name) {
        try (InputStream in = PdfImportTest.class.getResourceAsStream(name)) {
            return new TranscriptImport().read(Files.write(folder.resolve("kandidat.txt"), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> named(String... before) {
        List<String> turns = new ArrayList<>(List.of(before));
        for (int i = 0; i < SAID.size(); i++) {
            turns.add((i % 2 == 0 ? "Intervjuer|" : "Kari|") + SAID.get(i));
        }
        return turns;
    }

    @Test
    void namesInBoldAndParagraphsApart() {
        ImportedFile file = read("intervju.pdf");

        assertThat(file.format()).isEqualTo("pdf");
        assertThat(file.encoding()).isEqualTo(Optional.empty());
        assertThat(file.pattern().shape()).isEqualTo(Shape.COLON);
        assertThat(turns(file)).containsExactlyElementsOf(named("|Intervju med kandidat 7"));
        assertThat(remarks(file)).containsExactly("import.pdf-tidied [4, 4, 3]", "import.pdf-notes-left-out [1]");
    }

    @Test
    void paragraphsWithoutSpaceInRaggedLines() {
        ImportedFile file = read("tett.pdf");

        assertThat(turns(file)).containsExactlyElementsOf(named());
        assertThat(remarks(file)).containsExactly("import.pdf-tidied [3, 3, 2]", "import.pdf-notes-left-out [1]");
    }

    @Test
    void paragraphsKnownByTheirIndentationAlone() {
        assertThat(turns(read("innrykk.pdf")))
                .containsExactlyElementsOf(SAID.stream().map(said -> "|" + said).toList());
    }

    @Test
    void namesHangingInTheMargin() {
        ImportedFile file = read("hengende.pdf");

        assertThat(file.pattern().shape()).isEqualTo(Shape.TAB);
        assertThat(turns(file)).containsExactlyElementsOf(named());
    }

    @Test
    void aTableOfNamesAndSpeech() {
        assertThat(turns(read("tabell.pdf"))).containsExactlyElementsOf(named());
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        ImportedFile file = read("spalter.pdf");

        assertThat(turns(file)).containsExactlyElementsOf(named("|Intervju 7, kandidat"));
        assertThat(remarks(file)).containsExactly("import.pdf-tidied [0, 1, 5]");
    }
}
