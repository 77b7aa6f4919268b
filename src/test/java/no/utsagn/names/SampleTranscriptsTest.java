package no.utsagn.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.importing.TranscriptImport;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.names.decision.Decisions;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** The decisions that come with the sample transcripts, carried out on all that stands in the files, speaker marks too. */
class SampleTranscriptsTest {

    private static final Path SAMPLES = Path.of("sample-transcripts");
    private static final Path PLANTED = Path.of("src/test/resources/planted-identifiers.tsv");

    @Test
    void nothingPlantedIsLeft() throws IOException {
        Study study = study();
        ReplacementPlan plan = ReplacementPlan.of(
                study,
                Decisions.read(SAMPLES.resolve("decisions.tsv")),
                KeyContents.none(),
                StudyBuilder.anyStamp(),
                new Random(1));
        Study after = plan.apply(study);

        int found = 0;
        for (String[] planted : rows(PLANTED)) {
            Pattern form = Pattern.compile(
                    "(?U)(?<![\\w])" + Pattern.quote(planted[2]).replace(" ", "\\E\\s+\\Q") + "(?![\\w])");
            String before = StudyBuilder.transcript(study, planted[0]).text();
            String text = after.transcripts()
                    .get(StudyBuilder.transcript(study, planted[0]).id())
                    .text();
            found += form.matcher(before).find() ? 1 : 0;
            assertThat(form.matcher(text)
                            .results()
                            .map(m ->
                                    text.substring(Math.max(0, m.start() - 30), Math.min(text.length(), m.end() + 30))))
                    .as("left in " + planted[0] + ": " + planted[2])
                    .isEmpty();
        }
        assertThat(found)
                .as("some stand in heads of docx files")
                .isGreaterThan(rows(PLANTED).size() * 9 / 10);
        assertThat(ReplacementPlan.of(after, List.of(), plan.keyAfter(), StudyBuilder.anyStamp(), new Random(2))
                        .isEmpty())
                .isTrue();
    }

    private static Study study() throws IOException {
        StudyBuilder builder = new StudyBuilder();
        Map<String, String> roles = new LinkedHashMap<>();
        rows(SAMPLES.resolve("speakers.tsv")).stream()
                .filter(row -> !row[2].isEmpty())
                .forEach(row -> roles.putIfAbsent(row[2], row[3]));
        roles.forEach(builder::person);
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.matches(".*\\.tsv|README.*")) {
                    builder.transcript(name, "?: " + text(file));
                }
            }
        }
        return builder.build();
    }

    /** Lines that are broken in the file are joined, as reading a transcript joins them. */
    private static String text(Path file) throws IOException {
        if (file.toString().endsWith(".docx")) {
            try (InputStream in = Files.newInputStream(file);
                    XWPFDocument document = new XWPFDocument(in)) {
                return document.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining("\n"));
            }
        }
        if (!file.toString().matches(".*\\.(txt|vtt)")) {
            return new TranscriptImport().read(file).text();
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String decoded = text.indexOf('\uFFFD') < 0 ? text : new String(bytes, Charset.forName("windows-1252"));
        return decoded.replace("\uFEFF", "").replace("\r\n", "\n");
    }

    private static List<String[]> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
