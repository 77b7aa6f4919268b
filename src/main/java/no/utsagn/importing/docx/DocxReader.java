package no.utsagn.importing.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.document.LeftOut;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.OfficePackage;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.importing.source.ZipGuard;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/**
 * Reads Word documents (ECMA-376 and ISO/IEC 29500, strict or transitional). The package is opened by POI; the text is
 * read as a stream, since building POI's document model takes ten times as long and tells no more that is wanted here.
 */
public final class DocxReader implements FormatReader {

    private static final String STRICT_DOCUMENT =
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    private static final String WORD_CONTENT = "wordprocessingml.";

    @Override
    public boolean recognises(SourceFile file) {
        return file.startsWith('P', 'K', 3, 4) || file.startsWith('P', 'K', 5, 6);
    }

    @Override
    public RawText read(SourceFile file) {
        try {
            Set<String> members = ZipGuard.members(file);
            if (!members.contains("[Content_Types].xml")) {
                throw Problem.of("import.not-word", file.name()).exception();
            }
            try (OPCPackage opened = OfficePackage.open(file)) {
                RawText read = read(file, opened, members);
                opened.revert();
                return read;
            }
        } catch (ProblemException e) {
            throw e;
        } catch (IOException
                | XMLStreamException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw Problem.of("import.docx-damaged", file.name()).causedBy(e).exception();
        }
    }

    private static RawText read(SourceFile file, OPCPackage opened, Set<String> members)
            throws IOException, XMLStreamException, OpenXML4JException {
        PackagePart main = mainPart(opened)
                .filter(part -> part.getContentType().contains(WORD_CONTENT))
                .orElseThrow(() -> Problem.of("import.not-word", file.name()).exception());
        LeftOut leftOut = new LeftOut();
        if (members.stream().anyMatch(name -> name.matches("word/(header|footer)\\d*\\.xml"))) {
            leftOut.saw(LeftOut.Thing.HEADERS);
        }
        try (InputStream in = main.getInputStream()) {
            Body body = BodyWalk.read(in, styles(main), leftOut);
            if (body.lines().isEmpty()) {
                throw Problem.of("import.empty", file.name()).exception();
            }
            return new RawText("docx", Optional.empty(), body.lines(), body.remarks());
        }
    }

    private static Styles styles(PackagePart main) throws IOException, XMLStreamException, OpenXML4JException {
        for (PackageRelationship relationship : main.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/relationships/styles")) {
                try (InputStream in = main.getRelatedPart(relationship).getInputStream()) {
                    return Styles.read(in);
                }
            }
        }
        return Styles.none();
    }

    private static Optional<PackagePart> mainPart(OPCPackage opened) throws OpenXML4JException {
        PackageRelationshipCollection found = opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (found.isEmpty()) {
            found = opened.getRelationshipsByType(STRICT_DOCUMENT);
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(opened.getPart(PackagingURIHelper.createPartName(
                        found.getRelationship(0).getTargetURI())));
    }
}
