package no.utsagn.importing.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.docx.DocxBuilder;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdtReaderTest {

    private static final Path PATH = Path.of("mappe", "intervju.odt");

    private static RawText read(OdtBuilder odt) {
        return new OdtReader().read(SourceFile.of(PATH, odt.bytes()));
    }

    private static List<String> texts(OdtBuilder odt) {
        return read(odt).lines().stream().map(RawLine::text).toList();
    }

    private static List<String> remarks(OdtBuilder odt) {
        return read(odt).remarks().stream().map(Problem::key).toList();
    }

    private static Problem refusal(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> new OdtReader().read(SourceFile.of(PATH, bytes)))
                .problem();
    }

    private static List<Integer> bold(OdtBuilder odt) {
        return read(odt).lines().stream().map(RawLine::bold).toList();
    }

    @Test
    void readsParagraphsAndHeadings() {
        OdtBuilder odt = new OdtBuilder()
                .heading("Del 1")
                .paragraph("I: Hei.")
                .paragraph(" ")
                .paragraph("K: Hallo.");

        assertThat(read(odt))
                .isEqualTo(new RawText(
                        "odt",
                        Optional.empty(),
                        List.of(
                                RawLine.paragraph("Del 1", 1).styled(0, true),
                                RawLine.paragraph("I: Hei.", 2),
                                RawLine.paragraph("K: Hallo.", 4)),
                        List.of()));
    }

    @Test
    void isKnownByItsContent() {
        SourceFile odt = SourceFile.of(
                Path.of("a.txt"), new OdtBuilder().paragraph("Ja.").bytes());
        SourceFile docx = SourceFile.of(PATH, new DocxBuilder().paragraph("Ja.").bytes());

        assertThat(new OdtReader().recognises(odt)).isTrue();
        assertThat(new OdtReader().recognises(docx)).isFalse();
        assertThat(new OdtReader().recognises(SourceFile.of(PATH, new byte[] {'P', 'K', 3, 4, 9})))
                .isFalse();
    }

    @Test
    void blanksInTheMarkupCountAsOneAndThoseOfTheFormatAsMany() {
        assertThat(texts(new OdtBuilder()
                        .xml("<text:p>\n  Ja,\n  <text:span>\n vel</text:span> .<text:s text:c=\"3\"/>Nei<text:tab/>"
                                + "<text:s/>jo<text:line-break/>Og</text:p>")))
                .containsExactly("Ja, vel .   Nei\t jo", "Og");
    }

    @Test
    void boldIsFoundThroughTheStylesOfADocument() {
        OdtBuilder odt = new OdtBuilder()
                .styles("<office:styles><style:style style:name=\"Navn\" style:family=\"text\">"
                        + "<style:text-properties fo:font-weight=\"700\"/></style:style>"
                        + "<style:style style:name=\"Fet\" style:family=\"paragraph\">"
                        + "<style:text-properties fo:font-weight=\"bold\"/></style:style></office:styles>")
                .automatic("<style:style style:name=\"T2\" style:family=\"text\" style:parent-style-name=\"Navn\"/>"
                        + "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Fet\"/>"
                        + "<style:style style:name=\"T3\" style:family=\"text\">"
                        + "<style:text-properties fo:font-weight=\"normal\"/></style:style>")
                .bold("Kari:", " Ja.")
                .xml("<text:p><text:span text:style-name=\"T2\">Ola</text:span> Nei.</text:p>")
                .xml("<text:p text:style-name=\"P1\">Per <text:span text:style-name=\"T3\">Jo.</text:span></text:p>")
                .paragraph("Og.");

        assertThat(bold(odt)).containsExactly(5, 3, 4, 0);
    }

    @Test
    void headingsAreKnownByTheirStyleToo() {
        OdtBuilder odt = new OdtBuilder()
                .styles("<office:styles>"
                        + "<style:style style:name=\"Heading_20_1\" style:display-name=\"Heading 1\" style:family=\"paragraph\"/>"
                        + "<style:style style:name=\"Nivå\" style:family=\"paragraph\" style:default-outline-level=\"2\"/>"
                        + "</office:styles>")
                .automatic("<style:style style:name=\"P1\" style:family=\"paragraph\" "
                        + "style:parent-style-name=\"Heading_20_1\"/>")
                .xml("<text:p text:style-name=\"P1\">En</text:p><text:p text:style-name=\"Nivå\">To</text:p>")
                .paragraph("Tre");

        assertThat(read(odt).lines().stream().map(RawLine::heading)).containsExactly(true, true, false);
    }

    @Test
    void listsAreParagraphs() {
        assertThat(texts(new OdtBuilder()
                        .xml(
                                "<text:list><text:list-item><text:p>En</text:p><text:list><text:list-item><text:p>To</text:p>"
                                        + "</text:list-item></text:list></text:list-item></text:list>")))
                .containsExactly("En", "To");
    }

    @Test
    void tablesAreRowsAndThoseWithAColumnOfSpeakersAreSpeech() {
        String[] row = {"Kari", "Ja."};

        assertThat(texts(new OdtBuilder().table(row))).containsExactly("Kari\tJa.");
        assertThat(read(new OdtBuilder().table(new String[] {"Taler", "Utsagn"}, row))
                        .lines())
                .containsExactly(RawLine.paragraph("Ja.", 2).said(Optional.of("Kari"), Optional.empty()));
    }

    @Test
    void cellsThatAreJoinedOrRepeatedKeepTheirColumns() {
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        OdtBuilder odt = new OdtBuilder()
                .xml("<table:table><table:table-row>" + cell.formatted("Nr") + cell.formatted("Taler")
                        + cell.formatted("Tekst") + "</table:table-row><table:table-row>"
                        + "<table:table-cell table:number-columns-spanned=\"3\"><text:p>Tema</text:p></table:table-cell>"
                        + "<table:covered-table-cell/><table:covered-table-cell/></table:table-row><table:table-row>"
                        + "<table:table-cell/>"
                        + "<table:table-cell table:number-rows-spanned=\"2\"><text:p>Kari</text:p></table:table-cell>"
                        + cell.formatted("Ja.") + "</table:table-row><table:table-row>"
                        + "<table:table-cell table:number-columns-repeated=\"1\"/><table:covered-table-cell/>"
                        + cell.formatted("Og så.") + "</table:table-row><table:table-row>"
                        + "<table:table-cell table:number-columns-repeated=\"2\"/>" + cell.formatted("Ja.")
                        + "</table:table-row></table:table>");

        assertThat(read(odt).lines().stream().map(line -> line.voice().orElse("") + "|" + line.text()))
                .containsExactly("|Tema", "Kari|Ja.", "|Og så.", "|Ja.");
    }

    @Test
    void coveredCellsThatAreCountedTogetherKeepTheirColumnsToo() {
        String row = "<table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell>"
                + "<table:table-cell><text:p>%s</text:p></table:table-cell><table:table-cell><text:p>%s</text:p>"
                + "</table:table-cell></table:table-row>";
        OdtBuilder odt = new OdtBuilder()
                .xml("<table:table>" + row.formatted("Nr", "Taler", "Tekst") + row.formatted("1", "Kari", "Ja.")
                        + "<table:table-row><table:covered-table-cell table:number-columns-repeated=\"2\"/>"
                        + "<table:table-cell><text:p>Og så.</text:p></table:table-cell></table:table-row>"
                        + row.formatted("2", "Ola", "Nei.") + "</table:table>");

        assertThat(read(odt).lines().stream().map(line -> line.voice().orElse("") + "|" + line.text()))
                .containsExactly("Kari|Ja.", "|Og så.", "Ola|Nei.");
    }

    @Test
    void whatWasDeletedIsNoTextAndThatIsSaid() {
        OdtBuilder odt = new OdtBuilder()
                .xml("<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><text:p>aldri</text:p>"
                        + "</text:deletion></text:changed-region></text:tracked-changes>")
                .xml("<text:p>Jeg <text:change text:change-id=\"c1\"/>alltid</text:p>");

        assertThat(texts(odt)).containsExactly("Jeg alltid");
        assertThat(remarks(odt)).containsExactly("import.changes-accepted");
    }

    @Test
    void saysWhatElseWasLeftOut() {
        OdtBuilder odt = new OdtBuilder()
                .styles("<office:master-styles><style:master-page style:name=\"S\"><style:header><text:p>Side</text:p>"
                        + "</style:header></style:master-page></office:master-styles>")
                .automatic("<style:style style:name=\"H\" style:family=\"text\">"
                        + "<style:text-properties text:display=\"none\"/></style:style>")
                .xml(
                        "<text:p>Ja<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p>"
                                + "</text:note-body></text:note><office:annotation><text:p>hva?</text:p></office:annotation>"
                                + "<text:span text:style-name=\"H\">skjult</text:span>"
                                + "<draw:frame><draw:image/><svg:title>Logo</svg:title></draw:frame>.</text:p>");

        assertThat(texts(odt)).containsExactly("Ja.");
        assertThat(remarks(odt))
                .containsExactly(
                        "import.comments-left-out",
                        "import.footnotes-left-out",
                        "import.headers-left-out",
                        "import.hidden-left-out",
                        "import.pictures-left-out");
    }

    @Test
    void textBoxesFieldsAndIndexesAreText() {
        assertThat(texts(new OdtBuilder()
                        .xml("<text:p>Før <draw:frame><draw:text-box><text:p>boks</text:p></draw:text-box></draw:frame>"
                                + "etter <text:date>3. mai</text:date></text:p>")
                        .xml("<text:table-of-content><text:table-of-content-source><text:index-title-template>Mal"
                                + "</text:index-title-template></text:table-of-content-source><text:index-body>"
                                + "<text:p>Del 1</text:p></text:index-body></text:table-of-content>")))
                .containsExactly("boks", "Før etter 3. mai", "Del 1");
    }

    @Test
    void oddCharactersBecomeWhatTheyLookLike() {
        assertThat(texts(new OdtBuilder().paragraph("arbeids\u00ADplassen\u00A0og e\u2011post 👩🏽‍🌾 שלום a\u030A")))
                .containsExactly("arbeidsplassen og e-post 👩🏽‍🌾 שלום å");
        assertThat(bold(new OdtBuilder().bold("Ka\u00ADri:", " Ja."))).containsExactly(5);
    }

    @Test
    void aLongParagraphIsReadWhole() {
        String text = "ord ".repeat(50_000).strip();

        assertThat(texts(new OdtBuilder().paragraph(text))).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({
        "spreadsheet, import.odf-sheet",
        "presentation, import.odf-slides",
        "graphics, import.odf-other",
    })
    void otherKindsAreRefusedAsWhatTheyAre(String type, String key) {
        assertThat(refusal(new OdtBuilder().type(type).paragraph("x").bytes()))
                .isEqualTo(Problem.of(key, PATH.toString()));
    }

    @Test
    void anEncryptedDocumentIsRefusedAsSuch() {
        OdtBuilder odt = new OdtBuilder()
                .manifest("<manifest:file-entry manifest:full-path=\"styles.xml\"><manifest:encryption-data/>"
                        + "</manifest:file-entry>")
                .paragraph("x");

        assertThat(refusal(odt.bytes())).isEqualTo(Problem.of("import.odt-encrypted", PATH.toString()));
    }

    @Test
    void aPackageWithoutContentOrManifestIsDamaged() {
        assertThat(refusal(new OdtBuilder().member("content.xml", null).bytes()).key())
                .isEqualTo("import.odt-damaged");
        assertThat(refusal(new OdtBuilder()
                                .paragraph("x")
                                .member("META-INF/manifest.xml", null)
                                .bytes())
                        .key())
                .isEqualTo("import.odt-damaged");
    }

    @Test
    void aMemberThatStandsThereTwiceIsDamage() {
        byte[] odt =
                new OdtBuilder().paragraph("x").member("content.xmk", "<x/>").bytes();
        for (int i = 0; i < odt.length - 11; i++) {
            if (new String(odt, i, 11, java.nio.charset.StandardCharsets.ISO_8859_1).equals("content.xmk")) {
                odt[i + 10] = 'l';
            }
        }

        assertThat(refusal(odt).key()).isEqualTo("import.odt-damaged");
    }

    @Test
    void aDocumentWithoutTextIsEmpty() {
        assertThat(refusal(new OdtBuilder().paragraph(" ").bytes()).key()).isEqualTo("import.empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 200, 300, 450})
    void aDocumentThatWasCutOffIsRefused(int length) {
        byte[] whole = new OdtBuilder().paragraph("Ja.").bytes();

        Problem refusal = refusal(Arrays.copyOf(whole, Math.min(length, whole.length - 10)));

        assertThat(refusal.key()).isEqualTo("import.odt-damaged");
        assertThat(refusal.args()).containsExactly(PATH.toString());
    }

    @Test
    void brokenMarkupIsRefusedWithoutAWordOfItInTheProblem() {
        Problem refusal =
                refusal(new OdtBuilder().xml("<text:p>hemmelig</text:h>").bytes());

        assertThat(refusal.key()).isEqualTo("import.odt-damaged");
        assertThat(refusal.args()).containsExactly(PATH.toString());
    }

    @Test
    void entitiesAreNeitherFetchedNorUnfolded() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String file = "<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
        for (String declared : List.of(bomb, file)) {
            byte[] content = new OdtBuilder()
                    .member("content.xml", declared + "<x>&b;</x>")
                    .bytes();
            byte[] manifest = new OdtBuilder()
                    .paragraph("x")
                    .documentType(declared)
                    .manifest("&b;")
                    .bytes();

            assertThat(refusal(content).key()).isEqualTo("import.odt-damaged");
            assertThat(refusal(manifest).key()).isEqualTo("import.odt-damaged");
        }
    }

    @Test
    void whatUnpacksToMoreThanADocumentHoldsIsRefused() {
        byte[] odt = new OdtBuilder()
                .member("meta.xml", " ".repeat(65 << 20))
                .paragraph("x")
                .bytes();

        assertThat(refusal(odt)).isEqualTo(Problem.of("import.unpacks-too-large", PATH.toString()));
    }
}
