package no.utsagn.importing.docx;

import java.io.IOException;
import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Knows the container that Office used before docx, and that it still puts round encrypted files; refuses both. */
public final class OldOfficeReader implements FormatReader {

    private static final String ENCRYPTED = "EncryptedPackage";
    private static final String WORD = "WordDocument";
    private static final List<String> EXCEL = List.of("Workbook", "Book");

    @Override
    public boolean recognises(SourceFile file) {
        return file.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    @Override
    public RawText read(SourceFile file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.stream())) {
            if (container.getRoot().hasEntryCaseInsensitive(ENCRYPTED)) {
                throw Problem.of("import.encrypted", file.name()).exception();
            }
            if (container.getRoot().hasEntryCaseInsensitive(WORD)) {
                throw Problem.of("import.old-word", file.name()).exception();
            }
            if (EXCEL.stream().anyMatch(container.getRoot()::hasEntryCaseInsensitive)) {
                throw Problem.of("import.old-excel", file.name()).exception();
            }
            throw Problem.of("import.binary", file.name()).exception();
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw Problem.of("import.docx-damaged", file.name()).causedBy(e).exception();
        }
    }
}
