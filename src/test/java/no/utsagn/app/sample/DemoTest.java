package no.utsagn.app.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.turn.Speaker;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from file to chapter, once; then all that must be true of what it leaves. */
class DemoTest {

    private static final Messages MESSAGES = Messages.in(TextLanguage.BOKMAAL);
    private static final Path PLANTED = Path.of("src/test/resources/planted-identifiers.tsv");

    private static final List<DemoStep> STEPS = new ArrayList<>();

    @TempDir
    private static Path out;

    @BeforeAll
    static void run() {
        demo().run(out);
    }

    private static Demo demo() {
        return new Demo(MESSAGES, Clock.systemUTC(), STEPS::add);
    }

    @Test
    void noPlantedIdentifierIsInAnyFile() {
        assertThat(Leaks.planted(PLANTED).in(out)).isEmpty();
    }

    /** The search above is worth something only if it finds what is there. */
    @Test
    void theSameSearchFindsThemInTheTranscripts() throws IOException {
        Set<String> forms = Leaks.forms(PLANTED);
        Set<String> found = new Leaks(forms)
                .in(Path.of("sample-transcripts")).stream()
                        .map(hit -> hit.substring(hit.indexOf(": ") + 2).toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.toSet());
        assertThat(forms.stream().filter(form -> found.contains(form.toLowerCase(java.util.Locale.ROOT))))
                .hasSizeGreaterThan(100);
    }

    @Test
    void everyStepIsTold() {
        assertThat(STEPS)
                .extracting(DemoStep::key)
                .contains(
                        "demo.created",
                        "demo.imported",
                        "demo.codebook",
                        "demo.coded-by-hand",
                        "demo.coded-by-query",
                        "demo.searched",
                        "demo.replaced",
                        "demo.checked",
                        "demo.printed",
                        "demo.results");
        assertThat(STEPS).allSatisfy(step -> assertThat(
                        MESSAGES.text(step.key(), step.args().toArray()))
                .isNotBlank());
    }

    @Test
    void theDocxHasTheCodeTreeAsHeadingsAndLabelsForNames() throws IOException {
        try (InputStream in = Files.newInputStream(out.resolve("kapittel/kapittel.docx"));
                XWPFDocument docx = new XWPFDocument(in)) {
            List<String> headings = docx.getParagraphs().stream()
                    .filter(p -> String.valueOf(p.getStyle()).startsWith("Heading"))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings).contains("Relasjon til kandidaten", "Tillit", "Lønnstilskudd og insentiver");
            String text =
                    docx.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text).containsPattern("\\(Kandidat \\d\\)").containsPattern("Jobbspesialist \\d");
            assertThat(text).containsPattern("\\d+ passasjer fra .*\\d+ av \\d+ kandidater");
            assertThat(text).doesNotContain("▮");
            assertThat(docx.getProperties().getCoreProperties().getCreator()).isEqualTo("Utsagn");
        }
    }

    @Test
    void theStudyHoldsNoNameAndAllCodings() {
        try (OpenStudy open = OpenStudy.open(out.resolve("studie/jobbspesialister.utsagn"), Clock.systemUTC())) {
            Study study = open.now();
            assertThat(study.transcripts().size()).isEqualTo(16);
            assertThat(study.codings().size()).isGreaterThan(180);
            assertThat(study.people().participants()).noneMatch(p -> p.name().isPresent());
            assertThat(study.entities()).allMatch(e -> e.state() == Entity.State.COMMITTED);
            for (Transcript transcript : study.transcripts()) {
                assertThat(transcript.speakers()).extracting(Speaker::written).containsOnly("");
                assertThat(transcript.log().edits()).allMatch(e -> e.inserted().isEmpty());
            }
        }
    }

    @Test
    void oneStudyFileOneKeyFileAndFourChaptersAreLeft() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(f -> out.relativize(f).toString()))
                    .filteredOn(name -> !name.contains("sikkerhetskopier"))
                    .containsExactlyInAnyOrder(
                            "studie/jobbspesialister.utsagn",
                            "nokkel/jobbspesialister.utsagnkey",
                            "kapittel/kapittel.docx",
                            "kapittel/kapittel.html",
                            "kapittel/kapittel.md",
                            "kapittel/kapittel.csv");
        }
    }

    @Test
    void markdownAndCsvSayTheSame() throws IOException {
        String md = Files.readString(out.resolve("kapittel/kapittel.md"), StandardCharsets.UTF_8);
        assertThat(md).contains("# ").contains("Kandidat");
        List<String> csv = Files.readAllLines(out.resolve("kapittel/kapittel.csv"), StandardCharsets.UTF_8);
        assertThat(csv).hasSizeGreaterThan(100);
    }

    @Test
    void aFolderWithSomethingElseIsLeftAlone(@TempDir Path other) throws IOException {
        Path mine = Files.writeString(other.resolve("mitt.txt"), "mitt");
        assertThatThrownBy(() -> demo().run(other)).hasMessage("demo.folder-in-use");
        assertThat(mine).hasContent("mitt");
    }

    @Test
    void theDemoCanBeRunAgain(@TempDir Path twice) {
        demo().run(twice);
        demo().run(twice);
        assertThat(twice.resolve("kapittel/kapittel.docx")).exists();
    }
}
