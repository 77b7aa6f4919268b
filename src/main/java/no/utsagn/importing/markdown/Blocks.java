package no.utsagn.importing.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.importing.document.LeftOut;
import no.utsagn.importing.grid.TextAndTables;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Walks through the blocks of a text, in order, and makes lines of them. */
final class Blocks {

    private static final Pattern NUMBER = Pattern.compile("[ >]*(\\d{1,9}[.)]\\s).*");

    /** A line of dashes below a longer text was drawn to part, not to make a heading of it. */
    private static final int LONGEST_UNDERLINED = 80;

    private final Parser parser;
    private final String[] source;
    private final LeftOut leftOut;
    private final TextAndTables parts = new TextAndTables();

    /** @param source the lines of the file */
    Blocks(Parser parser, String[] source, LeftOut leftOut) {
        this.parser = parser;
        this.source = source.clone();
        this.leftOut = leftOut;
    }

    TextAndTables.Read read() {
        return parts.read();
    }

    void walk(Node document) {
        Node node = document;
        while (node != null) {
            boolean taken = take(node);
            Node next = taken ? null : node.getFirstChild();
            while (next == null && node != null) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
    }

    /** Whether a block is a leaf, with text or without. */
    private boolean take(Node node) {
        int line = line(node);
        if (node instanceof Paragraph) {
            paragraph(node, line);
        } else if (node instanceof Heading) {
            List<Inlines.Line> lines = Inlines.of(node, leftOut);
            boolean heading = source[line].stripLeading().startsWith("#")
                    || (lines.size() == 1 && lines.get(0).text().length() <= LONGEST_UNDERLINED);
            add(lines, line, "", heading);
        } else if (node instanceof HtmlBlock html) {
            literal(Html.text(html.getLiteral(), leftOut), line);
        } else if (node instanceof FencedCodeBlock code) {
            literal(code.getLiteral(), line + 1);
        } else {
            return false;
        }
        return true;
    }

    /** Where a block begins, counted from 0. */
    private static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex();
    }

    private void paragraph(Node node, int line) {
        int count = Math.max(1, node.getSourceSpans().size());
        List<String> written = List.of(source).subList(line, Math.min(source.length, line + count));
        if (BarTable.is(written)) {
            parts.add(new BarTable(parser, leftOut).grid(written, line + 1));
        } else {
            add(Inlines.of(node, leftOut), line, number(node, line), false);
        }
    }

    /** The number of a list's entry: "3. juni" may begin a line and is no third entry. */
    private String number(Node node, int line) {
        boolean first = node.getParent() instanceof ListItem item
                && item.getParent() instanceof OrderedList
                && node.getPrevious() == null;
        Matcher number = NUMBER.matcher(source[line]);
        return first && number.matches() ? number.group(1).strip() + " " : "";
    }

    private void literal(String text, int line) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            add(RawLine.paragraph(lines[i].strip(), line + i + 1), gap(line + i));
        }
    }

    private void add(List<Inlines.Line> lines, int first, String before, boolean heading) {
        for (int i = 0; i < lines.size(); i++) {
            Inlines.Line line = lines.get(i);
            String start = i == 0 ? before : "";
            String[] texts = line.text().split("\n", -1);
            for (int t = 0; t < texts.length; t++) {
                String text = (t == 0 ? start : "") + texts[t];
                String stripped = text.strip();
                int bold = t == 0 && start.isEmpty() ? Math.min(line.bold(), stripped.length()) : 0;
                RawLine raw = RawLine.paragraph(stripped, first + i + 1).styled(bold, heading);
                boolean wrapped = line.wrapped() && t == 0;
                add(raw.joined(wrapped ? Join.WRAP : Join.PARAGRAPH, false), i == 0 && t == 0 && gap(first));
            }
        }
    }

    private void add(RawLine line, boolean gap) {
        if (!line.text().isEmpty()) {
            parts.add(line.joined(line.join(), gap));
        }
    }

    private boolean gap(int line) {
        return line > 0 && line <= source.length && source[line - 1].isBlank();
    }
}
