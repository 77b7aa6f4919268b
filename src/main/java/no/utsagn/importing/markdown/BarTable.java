package no.utsagn.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.utsagn.importing.document.LeftOut;
import no.utsagn.importing.grid.Grid;
import no.utsagn.importing.grid.GridRow;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** A table drawn with bars, which CommonMark itself does not know but many programs write. */
final class BarTable {

    private static final Pattern RULE = Pattern.compile("[ >]*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final Parser parser;
    private final LeftOut leftOut;

    BarTable(Parser parser, LeftOut leftOut) {
        this.parser = parser;
        this.leftOut = leftOut;
    }

    /** Whether lines are such a table: each has a bar, and there is a rule below the first or bars all round. */
    static boolean is(List<String> lines) {
        boolean bars = lines.stream().allMatch(line -> BAR.matcher(line).find());
        boolean ruled = lines.size() > 1 && RULE.matcher(lines.get(1)).matches();
        boolean fenced = lines.size() > 1
                && lines.stream().map(String::strip).allMatch(line -> line.startsWith("|") && line.endsWith("|"));
        return bars && (ruled || fenced);
    }

    /** @param number of the first line, counted from 1 */
    Grid grid(List<String> lines, int number) {
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!RULE.matcher(line).matches()) {
                rows.add(new GridRow(number + i, cells(line)));
            }
        }
        return new Grid(rows);
    }

    private List<String> cells(String line) {
        String inner = line.replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        List<String> cells = new ArrayList<>();
        for (String cell : BAR.split(inner, -1)) {
            cells.add(words(cell.strip()));
        }
        return cells;
    }

    private String words(String cell) {
        Node block = parser.parse(cell.replace("\\|", "|")).getFirstChild();
        boolean plain = block instanceof org.commonmark.node.Paragraph && block.getNext() == null;
        return plain
                ? Inlines.of(block, leftOut).stream().map(Inlines.Line::text).collect(Collectors.joining("\n"))
                : cell;
    }
}
