package no.utsagn.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.base.TextLanguage;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.disclosure.Disclosure;
import no.utsagn.disclosure.Spoken;
import no.utsagn.disclosure.TextKind;
import no.utsagn.disclosure.file.WrittenFile;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;

/** What the check reads in a file is what the writer put there: neither can hide a name from the other. */
class ReadAgainTest {

    private static final Study STUDY = new StudyBuilder().build();

    @Property(tries = 150)
    void everyTextIsReadBackFromHtml(@ForAll("texts") String words) throws IOException {
        assertThat(readAgain(words, Format.HTML)).contains(words);
    }

    @Property(tries = 150)
    void everyTextIsReadBackFromMarkdown(@ForAll("texts") String words) throws IOException {
        assertThat(readAgain(words, Format.MARKDOWN)).contains(words);
    }

    @Property(tries = 60)
    void everyTextIsReadBackFromDocx(@ForAll("texts") String words) throws IOException {
        assertThat(readAgain(words, Format.DOCX)).contains(words);
    }

    private static List<String> readAgain(String words, Format format) throws IOException {
        Disclosure door = Disclosure.of(STUDY, Optional.of(KeyContents.none()), ReportStyle.common(), Spoken.WORDS);
        ReportDocument document = new ReportDocument(
                door.text(TextKind.TITLE, "Prøve"),
                TextLanguage.BOKMAAL,
                List.of(new Block.Paragraph(door.text(TextKind.PROSE, words))));
        return WrittenFile.read("k." + format.extension(), GoldenFilesTest.written(document, format)).pieces().stream()
                .map(WrittenFile.Piece::text)
                .toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Kari", "ø", "&", "<", ">", "\"", "'", "*", "_", "\\", "#", "|", "`", "[", "]", "1.", "-",
                        "&amp;", "&#65;", "=", "~", "🙂", "<b>", "-->", "é", "2)", "+")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .flatMap(parts ->
                        Arbitraries.of("", " ").map(between -> parts.stream().collect(Collectors.joining(between))));
    }
}
