package no.utsagn.importing.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.source.Markup;
import no.utsagn.importing.source.OfficePackage;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.importing.source.ZipGuard;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/**
 * A workbook (ECMA-376, SpreadsheetML). The package, its strings and its styles are POI's; the sheets are read as
 * streams, row by row, since POI's model of a sheet takes a hundred times its file in memory.
 */
final class Workbook {

    private final SourceFile file;
    private final XSSFReader reader;
    private final WorkbookPart part;
    private final CellText texts;

    private Workbook(SourceFile file, OPCPackage opened)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        this.file = file;
        this.reader = new XSSFReader(opened);
        this.part = WorkbookPart.read(reader.getWorkbookData());
        this.texts = new CellText(
                new ReadOnlySharedStringsTable(opened, false), reader.getStylesTable(), part.countsFrom1904());
    }

    /** Reads the first sheet that holds something. */
    static Sheet read(SourceFile file) {
        try {
            if (!ZipGuard.members(file).contains("xl/workbook.xml")) {
                throw Problem.of("import.not-workbook", file.name()).exception();
            }
            try (OPCPackage opened = OfficePackage.open(file)) {
                Sheet sheet = new Workbook(file, opened).first();
                opened.revert();
                return sheet;
            }
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException e) {
            // A damaged part makes POI throw nearly anything.
            throw Problem.of("import.xlsx-damaged", file.name()).causedBy(e).exception();
        }
    }

    private Sheet first() throws IOException, OpenXML4JException, XMLStreamException {
        List<String> others = new ArrayList<>();
        Optional<Sheet> found = Optional.empty();
        for (WorkbookPart.Tab tab : part.inOrder()) {
            if (found.isEmpty()) {
                found = sheet(tab);
            } else if (holdsSomething(tab)) {
                others.add(tab.name());
            }
        }
        Sheet sheet =
                found.orElseThrow(() -> Problem.of("import.empty", file.name()).exception());
        if (others.isEmpty()) {
            return sheet;
        }
        List<Problem> remarks = new ArrayList<>(sheet.remarks());
        remarks.add(Problem.of(
                "import.sheet-others",
                sheet.name().orElse(""),
                others.stream().limit(10).collect(Collectors.joining(", "))));
        return new Sheet(
                sheet.format(),
                sheet.name(),
                sheet.encoding(),
                sheet.delimiter(),
                sheet.header(),
                sheet.rows(),
                remarks);
    }

    private Optional<Sheet> sheet(WorkbookPart.Tab tab) throws IOException, OpenXML4JException, XMLStreamException {
        SheetWalk walk = new SheetWalk(texts, new Bounds(file));
        try (InputStream in = reader.getSheet(tab.relation())) {
            Markup.walk(in, walk);
        }
        List<RawRow> rows = walk.rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Headed headed = Headed.of(rows);
        List<Problem> remarks = new ArrayList<>(headed.remarks());
        remarks.addAll(walk.remarks());
        return Optional.of(new Sheet(
                "xlsx",
                Optional.of(tab.name()),
                Optional.empty(),
                Optional.empty(),
                headed.header(),
                headed.rows(),
                remarks));
    }

    private boolean holdsSomething(WorkbookPart.Tab tab) throws IOException, OpenXML4JException, XMLStreamException {
        ValueWalk walk = new ValueWalk();
        try (InputStream in = reader.getSheet(tab.relation())) {
            Markup.walk(in, walk);
        }
        return walk.found();
    }
}
