package no.utsagn.importing.odt;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import no.utsagn.base.Problem;
import no.utsagn.importing.document.LeftOut;
import no.utsagn.importing.grid.TextAndTables;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.Markup;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.importing.source.ZipGuard;

/** Reads text documents of OpenDocument. The text is read as a stream, as that of Word documents is. */
public final class OdtReader implements FormatReader {

    @Override
    public boolean recognises(SourceFile file) {
        return Container.isOpenDocument(file);
    }

    @Override
    public RawText read(SourceFile file) {
        try {
            ZipGuard.members(file);
            Container container = Container.open(file);
            requireText(file, container.kind());
            if (container.isEncrypted()) {
                throw Problem.of("import.odt-encrypted", file.name()).exception();
            }
            return read(file, container);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw Problem.of("import.odt-damaged", file.name()).causedBy(e).exception();
        }
    }

    private static void requireText(SourceFile file, String kind) {
        if (kind.startsWith("spreadsheet")) {
            throw Problem.of("import.odf-sheet", file.name()).exception();
        }
        if (kind.startsWith("presentation")) {
            throw Problem.of("import.odf-slides", file.name()).exception();
        }
        if (!kind.startsWith("text")) {
            throw Problem.of("import.odf-other", file.name()).exception();
        }
    }

    private static RawText read(SourceFile file, Container container) throws IOException, XMLStreamException {
        LeftOut leftOut = new LeftOut();
        Styles styles = new Styles();
        if (container.hasStyles()) {
            Markup.walk(container.styles(), styles);
        }
        if (styles.hasHeaders()) {
            leftOut.saw(LeftOut.Thing.HEADERS);
        }
        ContentWalk content = new ContentWalk(styles, leftOut);
        Markup.walk(container.content(), content);
        TextAndTables.Read read = content.read();
        if (read.lines().isEmpty()) {
            throw Problem.of("import.empty", file.name()).exception();
        }
        return new RawText(
                "odt",
                Optional.empty(),
                read.lines(),
                Stream.concat(leftOut.remarks().stream(), read.remarks().stream())
                        .toList());
    }
}
