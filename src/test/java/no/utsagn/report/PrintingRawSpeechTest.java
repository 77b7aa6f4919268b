package no.utsagn.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import no.utsagn.disclosure.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said gets into a report by way of disclosure, or the code that tries does not compile. */
class PrintingRawSpeechTest {

    @TempDir
    Path classes;

    @Test
    void anExcerptMadeByDisclosureCanBePrinted() throws IOException {
        assertThat(errors("new Block.Quote(door.excerpt(quotation, QuoteEdit.none(), Optional.empty()));"))
                .isEmpty();
        assertThat(errors("new Block.Paragraph(door.text(TextKind.PROSE, raw));"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Block.Quote(quotation);",
                "new Block.Quote(raw);",
                "new Block.Paragraph(raw);",
                "new Block.Heading(1, raw);",
                "new Block.Note(quotation.transcript().text());",
                "new ReportDocument(raw, TextLanguage.BOKMAAL, List.of());",
                "new Block.Paragraph((CheckedText) (CharSequence) raw);"
            })
    void speechAndOtherTextsCannot(String statement) throws IOException {
        assertThat(errors(statement)).isNotEmpty().allSatisfy(key -> assertThat(key)
                .isIn("compiler.err.cant.apply.symbol", "compiler.err.prob.found.req"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new CheckedText(TextKind.PROSE, raw);",
                "new Excerpt(null, null, null, null, raw, 0, Optional.empty());",
                "new CheckedTable(null, List.of(), List.of());",
                "new Excerpt.Part(null, null, true, List.of());",
                "new Run(null, raw);"
            })
    void whatMayBePrintedCannotBeMadeElsewhere(String statement) throws IOException {
        assertThat(errors(statement))
                .contains("compiler.err.not.def.public.cant.access")
                .hasSize(1);
    }

    @Test
    void norCanItBePassedOffByASubclass() throws IOException {
        assertThat(errors("class Mine extends CheckedText { }")).contains("compiler.err.cant.inherit.from.final");
    }

    /** The keys of the errors that the compiler has for a statement, with all that it needs in its hands. */
    private List<String> errors(String statement) throws IOException {
        String source =
                """
                package elsewhere;
                import java.util.List;
                import java.util.Optional;
                import no.utsagn.base.TextLanguage;
                import no.utsagn.chapter.QuoteEdit;
                import no.utsagn.coding.Quotation;
                import no.utsagn.disclosure.*;
                import no.utsagn.report.*;
                class Snippet {
                    void print(Disclosure door, Quotation quotation, String raw) {
                        %s
                    }
                }
                """
                        .formatted(statement);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            List<String> options = List.of("-proc:none", "-Xlint:none", "-implicit:none");
            compiler.getTask(null, files, said, options, null, List.of(new Source(source)))
                    .call();
        }
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::getCode)
                .toList();
    }

    private static List<Path> classPath() throws IOException {
        try {
            Path own = Path.of(Excerpt.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            String all = System.getProperty("java.class.path");
            return Stream.concat(
                            Stream.of(own),
                            Stream.of(all.split(File.pathSeparator)).map(Path::of))
                    .toList();
        } catch (java.net.URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///elsewhere/Snippet.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
