package no.utsagn.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;

/** The packages in reading order: each may use those above it. The rules in this folder are checked against this table. */
final class House {

    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String[] OFFICE = {"org.apache.poi..", "org.openxmlformats.schemas..", "org.apache.xmlbeans.."
    };

    static final List<Row> ROWS = List.of(
            row("base"),
            row("language"),
            row("transcript"),
            row("codebook"),
            row("coding"),
            row("chapter"),
            row("study"),
            row(
                            "importing",
                            JACKSON,
                            "com.ibm.icu..",
                            "org.apache.pdfbox..",
                            "org.apache.fontbox..",
                            "com.rtfparserkit..",
                            "org.commonmark..",
                            "com.github.difflib..")
                    .and(OFFICE),
            row("keyfile", JACKSON, "org.bouncycastle.."),
            row("names", "no.bekk.bekkopen..", "com.google.i18n.phonenumbers..", "opennlp.."),
            row("analysis"),
            row("search", "org.apache.lucene.."),
            row("disclosure"),
            row("report").and(OFFICE),
            row("agreement"),
            row("merge", "com.github.difflib.."),
            row("exchange", JACKSON),
            row("storage", "org.jdbi..", "org.sqlite..", "java.sql.."),
            row("app"),
            row("bench"),
            row("cli", "picocli.."),
            row("ui", "javafx..", "org.fxmisc..", "org.reactfx..", "atlantafx..", "org.kordamp.ikonli.."));

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.utsagn");

    private House() {}

    /** The rows from the one to the other, both included. */
    static List<Row> rows(String first, String last) {
        return ROWS.subList(index(first), index(last) + 1);
    }

    /** The rows that stand below this one, which it must not know of. */
    static List<Row> below(Row row) {
        return ROWS.subList(ROWS.indexOf(row) + 1, ROWS.size());
    }

    static String[] packages(List<Row> rows) {
        return rows.stream().map(Row::pattern).toArray(String[]::new);
    }

    private static int index(String name) {
        return ROWS.stream().map(Row::name).toList().indexOf(name);
    }

    private static Row row(String name, String... libraries) {
        return new Row(name, List.of(libraries));
    }

    /**
     * One package, its sub-packages counted to it.
     *
     * @param libraries what it may use besides the Java library
     */
    record Row(String name, List<String> libraries) {

        Row and(String... more) {
            return new Row(
                    name, Stream.concat(libraries.stream(), Stream.of(more)).toList());
        }

        String pattern() {
            return "no.utsagn." + name + "..";
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
