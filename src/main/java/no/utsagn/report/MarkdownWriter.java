package no.utsagn.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.utsagn.disclosure.CheckedTable;
import no.utsagn.disclosure.CheckedText;
import no.utsagn.disclosure.Excerpt;

/** Writes Markdown (CommonMark 0.31, tables as GitHub has them). UTF-8, LF. */
final class MarkdownWriter {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~&]");
    /** What would begin a list, a heading line or a rule at the start of a line. */
    private static final Pattern LINE_START = Pattern.compile("^(\\d*)([-+=.)])");

    private final ReportDocument document;
    private final StringBuilder text = new StringBuilder();

    MarkdownWriter(ReportDocument document) {
        this.document = document;
    }

    void writeTo(OutputStream out) throws IOException {
        heading(1, document.title());
        document.blocks().forEach(this::write);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(Math.min(6, heading.level() + 1), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph.text().text().lines().filter(line -> !line.isBlank()).forEach(line -> paragraph(start(line)));
        } else if (block instanceof Block.Note note) {
            paragraph("*" + escaped(note.text().text()) + "*");
        } else if (block instanceof Block.Quote quote) {
            quote(quote.excerpt());
        } else {
            table(((Block.Table) block).table());
        }
    }

    private void heading(int level, CheckedText words) {
        paragraph("#".repeat(level) + " " + escaped(words.text()));
    }

    private void paragraph(String words) {
        text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
    }

    private void quote(Excerpt excerpt) {
        String indent = excerpt.form() == Excerpt.Form.INLINE ? "" : "> ";
        paragraph(Line.of(excerpt).stream()
                .map(line -> indent + line(line))
                .collect(Collectors.joining(indent.isEmpty() ? "\n" : "\n>\n")));
    }

    private static String line(Line line) {
        String words = line.runs().stream().map(run -> run.text()).collect(Collectors.joining());
        String said = line.before() + words + line.after();
        return line.label().isEmpty() ? start(said) : "*" + escaped(line.label()) + ":* " + escaped(said);
    }

    private void table(CheckedTable table) {
        paragraph(escaped(table.caption().text()));
        paragraph(row(table.header())
                + "\n|"
                + " --- |".repeat(table.header().size())
                + table.rows().stream().map(row -> "\n" + row(row)).collect(Collectors.joining()));
    }

    private static String row(List<CheckedText> cells) {
        return cells.stream().map(cell -> " " + escaped(cell.text()) + " |").collect(Collectors.joining("", "|", ""));
    }

    private static String start(String words) {
        return LINE_START.matcher(escaped(words)).replaceFirst("$1\\\\$2");
    }

    private static String escaped(String words) {
        return SPECIAL.matcher(words.replaceAll("\\s*\\R\\s*", " ")).replaceAll("\\\\$0");
    }
}
