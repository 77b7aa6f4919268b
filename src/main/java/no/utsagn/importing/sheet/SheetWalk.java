package no.utsagn.importing.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.Markup;

/** Gathers the rows of a sheet on the way through its XML. */
final class SheetWalk implements Markup.Walk {

    /** How many columns a sheet can have. */
    private static final int MAX_COLUMNS = 16_384;

    private final CellText texts;
    private final Bounds bounds;
    private final Merged merged = new Merged();
    private final StringBuilder value = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int column = -1;
    private String type = "";
    private String style = "";
    private boolean inValue;
    private boolean inPhonetic;
    private int hidden;
    private int errors;

    SheetWalk(CellText texts, Bounds bounds) {
        this.texts = texts;
        this.bounds = bounds;
    }

    @Override
    public void start(XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "row" -> startRow(at);
            case "c" -> startCell(at);
            case "v", "t" -> inValue = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            case "col" -> hidden += Xml.isOn(at, "hidden") ? 1 : 0;
            case "mergeCell" -> merged.add(Xml.attribute(at, "ref"));
            default -> {}
        }
    }

    private void startRow(XMLStreamReader at) {
        String number = Xml.attribute(at, "r");
        row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
        hidden += Xml.isOn(at, "hidden") ? 1 : 0;
        cells = new ArrayList<>();
        column = -1;
    }

    private void startCell(XMLStreamReader at) {
        String reference = Xml.attribute(at, "r");
        column = reference.isEmpty() ? column + 1 : Merged.column(reference);
        if (column < cells.size() || column >= MAX_COLUMNS) {
            throw new IllegalArgumentException("no column " + column);
        }
        type = Xml.attribute(at, "t");
        style = Xml.attribute(at, "s");
        value.setLength(0);
    }

    @Override
    public void characters(String text) {
        if (inValue) {
            value.append(text);
        }
    }

    @Override
    public void end(XMLStreamReader at) {
        String name = at.getLocalName();
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> endCell();
            case "row" -> bounds.add(new RawRow(row, cells));
            default -> {}
        }
    }

    private void endCell() {
        if (type.equals("e")) {
            errors++;
            return;
        }
        String text = value.isEmpty() ? "" : texts.of(value.toString(), type, style);
        if (!text.isEmpty()) {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(text);
        }
    }

    /** The rows that hold something. */
    List<RawRow> rows() {
        return merged.spread(bounds.rows());
    }

    /** What the person should know. */
    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>();
        if (hidden > 0) {
            remarks.add(Problem.of("import.sheet-hidden"));
        }
        if (!merged.isEmpty()) {
            remarks.add(Problem.of("import.sheet-merged"));
        }
        if (errors > 0) {
            remarks.add(Problem.of("import.sheet-formula-errors", errors));
        }
        return remarks;
    }
}
