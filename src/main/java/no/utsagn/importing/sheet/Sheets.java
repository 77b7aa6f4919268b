package no.utsagn.importing.sheet;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.utsagn.base.Problem;
import no.utsagn.importing.docx.OldOfficeReader;
import no.utsagn.importing.source.SourceFile;

/**
 * Reads table files: text with separators and workbooks. A text is read with the separator that makes an even table of
 * it; a workbook by its first sheet that holds something.
 */
public final class Sheets {

    /** A member of a zip that stands before the workbook is small. */
    private static final int PEEK = 1 << 20;

    private Sheets() {}

    /** Whether a file is a workbook of Excel's newer format, seen from the first members of its zip. */
    public static boolean isWorkbook(SourceFile file) {
        if (!file.startsWith('P', 'K', 3, 4)) {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(file.stream())) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !isDecisive(entry.getName())) {
                if (zip.readNBytes(PEEK).length == PEEK) {
                    return false;
                }
                entry = zip.getNextEntry();
            }
            return entry != null && entry.getName().startsWith("xl/");
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isDecisive(String member) {
        return member.startsWith("xl/") || member.startsWith("word/") || member.equals("content.xml");
    }

    /** Whether a file's name says that it is a table in text. */
    public static boolean isNamedTable(SourceFile file) {
        String name = file.fileName().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    /**
     * A text as a table, if it is one: with a separator that makes two columns or more.
     *
     * @throws no.utsagn.base.ProblemException if it is no text, or a row does not fit its header
     */
    public static Optional<Sheet> table(SourceFile file) {
        return CsvSheet.of(file).filter(csv -> csv.delimiter().isPresent()).map(CsvSheet::sheet);
    }

    /**
     * Reads a table, in text or as a workbook.
     *
     * @throws no.utsagn.base.ProblemException with the file and, where there is one, the line, if it is no table, is
     *     damaged, encrypted or of an old format, or is larger than any table of people
     */
    public static Sheet read(SourceFile file) {
        OldOfficeReader old = new OldOfficeReader();
        if (old.recognises(file)) {
            old.read(file);
        }
        return isWorkbook(file) || file.startsWith('P', 'K', 3, 4)
                ? Workbook.read(file)
                : CsvSheet.of(file)
                        .orElseThrow(
                                () -> Problem.of("import.empty", file.name()).exception())
                        .sheet();
    }
}
