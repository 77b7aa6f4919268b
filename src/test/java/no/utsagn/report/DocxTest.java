package no.utsagn.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocxTest {

    private byte[] bytes = {};

    @BeforeEach
    void write() throws IOException {
        bytes = GoldenFilesTest.written(new StudyA().chapter(false), Format.DOCX);
    }

    private XWPFDocument read() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private Map<String, String> members() throws IOException {
        Map<String, String> members = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return members;
    }

    @Test
    void theTextIsReadBackWithItsStyles() throws IOException {
        try (XWPFDocument docx = read()) {
            assertThat(docx.getParagraphs())
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .containsExactly(
                            tuple("Title", "Å bli regnet med"),
                            tuple("Heading1", "Tillit"),
                            tuple(
                                    "Normal",
                                    "Tolv av de seksten kandidatene kommer tilbake til det samme: at noen regnet med dem "
                                            + "før de gjorde det selv. De beskriver det første møtet som en samtale mer "
                                            + "enn en kartlegging."),
                            tuple("Heading2", "Tillit før kartlegging"),
                            tuple("CountsLine", "12 passasjer fra 7 av 16 kandidater"),
                            tuple(
                                    "Quote",
                                    "[jobbspesialisten] spurte aldri hva jeg ikke fikk til. Det første hun lurte på, var "
                                            + "hva jeg gjorde på en god dag, (…) … Nei, det var litt rart. Da tenkte jeg "
                                            + "at her er det faktisk noen som mener det [latter]. (Kandidat 5)"),
                            tuple("InlineQuote", "«Det var bare å prøve, vi også.» (arbeidsgiver, møbellager)"),
                            tuple(
                                    "InlineQuote",
                                    "Arbeidsgiver, møbellager: «Vi fikk et nummer vi kunne ringe, og det svarte alltid "
                                            + "noen.»"),
                            tuple("Heading2", "Å ha noen å ringe til"),
                            tuple(
                                    "CountsLine",
                                    "1 passasje fra minst 2 av 10 jobbspesialister og 1 av 8 arbeidsgivere"),
                            tuple("Normal", "I fokusgruppen ble det å være tilgjengelig et tema i seg selv:"),
                            tuple("Dialogue", "Moderator:\tHva skjer når noen ringer etter arbeidstid?"),
                            tuple("Dialogue", "Jobbspesialist 3:\tJeg tar den. Det er jo da det brenner."),
                            tuple(
                                    "Dialogue",
                                    "Jobbspesialist 1:\tDet gjør ikke jeg. (…) Men jeg sender melding før åtte dagen "
                                            + "etter."),
                            tuple("Dialogue", "Jobbspesialist 3:\tOg det vet de, det er det som er poenget [latter]"),
                            tuple("Caption", "Hvem som snakker om tilgjengelighet"),
                            tuple("Normal", ""));
        }
    }

    @Test
    void aTableIsATable() throws IOException {
        try (XWPFDocument docx = read()) {
            XWPFTable table = docx.getTables().get(0);
            assertThat(table.getText())
                    .isEqualTo("Rolle\tPassasjer\tPersoner\nJobbspesialister\t14\t7 av 10\nKandidater\t9\t6 av 16\n");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void headingsAreHeadingsToTheOutlineAndEveryStyleUsedIsThere() throws IOException {
        try (XWPFDocument docx = read()) {
            for (int level = 1; level <= 6; level++) {
                XWPFStyle style = docx.getStyles().getStyle("Heading" + level);
                assertThat(style.getName()).isEqualTo("heading " + level);
                assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue())
                        .isEqualTo(level - 1);
            }
            List<String> used = List.of(
                    "Title",
                    "Normal",
                    "Quote",
                    "InlineQuote",
                    "Dialogue",
                    "CountsLine",
                    "Caption",
                    "TableText",
                    "Footer",
                    "SpeakerLabel");
            assertThat(used).allMatch(docx.getStyles()::styleExist);
        }
    }

    @Test
    void anExchangeIsSetInTwoColumnsWithTheSpeakerInItalics() throws IOException {
        try (XWPFDocument docx = read()) {
            XWPFParagraph first = docx.getParagraphs().stream()
                    .filter(paragraph -> "Dialogue".equals(paragraph.getStyle()))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.getIndentationHanging()).isPositive();
            assertThat(first.getIndentationLeft() - first.getIndentationHanging())
                    .isEqualTo(567);
            assertThat(first.getRuns().get(0).getStyle()).isEqualTo("SpeakerLabel");
            assertThat(docx.getStyles()
                            .getStyle("SpeakerLabel")
                            .getCTStyle()
                            .getRPr()
                            .sizeOfIArray())
                    .isEqualTo(1);
        }
    }

    @Test
    void thePropertiesTellNeitherWhoNorWhenNorWhere() throws IOException {
        try (XWPFDocument docx = read()) {
            var core = docx.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isEqualTo("Utsagn");
            assertThat(core.getTitle()).isEqualTo("Å bli regnet med");
            assertThat(core.getLastModifiedByUser()).isNull();
            assertThat(core.getCreated()).isNull();
            assertThat(core.getModified()).isNull();
            assertThat(docx.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Utsagn");
        }
        String user = System.getProperty("user.name");
        assertThat(members()).allSatisfy((name, text) -> assertThat(text)
                .doesNotContain("rsid", System.getProperty("user.dir"), ">" + user + "<", "\"" + user + "\""));
    }

    @Test
    void theLanguageIsNorwegianAndPagesAreNumbered() throws IOException {
        assertThat(members().get("word/styles.xml")).contains("w:val=\"nb-NO\"");
        assertThat(members().get("word/settings.xml")).contains("compatibilityMode", "nb-NO");
        assertThat(members().get("word/footer1.xml")).contains("w:instr=\"PAGE\"");
        assertThat(members().get("word/document.xml")).contains("w:w=\"11906\"");
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(GoldenFilesTest.written(new StudyA().chapter(false), Format.DOCX))
                .isEqualTo(bytes);
    }
}
