package no.utsagn.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.utsagn.base.Messages;
import no.utsagn.disclosure.CheckedTable;
import no.utsagn.disclosure.CheckedText;
import no.utsagn.disclosure.Excerpt;

/**
 * Writes one row for each excerpt: RFC 4180 quoting and line ends, but a semicolon between the fields and a byte order
 * mark, since a Norwegian spreadsheet program splits on semicolons and takes a file without the mark for Latin-1. A
 * field that a spreadsheet would compute gets an apostrophe before it.
 */
final class CsvWriter {

    private static final String COMPUTED = "=+-@\t\r";

    private final ReportDocument document;
    private final Messages messages;
    private final StringBuilder text = new StringBuilder("\uFEFF");
    private final List<String> headings = new ArrayList<>();

    CsvWriter(ReportDocument document, Messages messages) {
        this.document = document;
        this.messages = messages;
    }

    /** A document of tables alone is these tables, a blank line between; any other is its quotes. */
    void writeTo(OutputStream out) throws IOException {
        List<CheckedTable> tables = document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).table())
                .toList();
        if (!tables.isEmpty() && document.blocks().stream().noneMatch(Block.Quote.class::isInstance)) {
            tables.forEach(this::table);
        } else {
            quotes();
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void table(CheckedTable table) {
        if (text.length() > 1) {
            row(List.of());
        }
        row(texts(table.header()));
        table.rows().forEach(cells -> row(texts(cells)));
    }

    private static List<String> texts(List<CheckedText> cells) {
        return cells.stream().map(CheckedText::text).toList();
    }

    private void quotes() {
        row(List.of(
                messages.text("report.code"),
                messages.text("report.label"),
                messages.text("report.role"),
                messages.text("report.form"),
                messages.text("report.spelling"),
                messages.text("report.words"),
                messages.text("report.text"),
                messages.text("report.source")));
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                under(heading);
            } else if (block instanceof Block.Quote quote) {
                row(quote.excerpt());
            }
        }
    }

    private void under(Block.Heading heading) {
        while (headings.size() >= heading.level()) {
            headings.remove(headings.size() - 1);
        }
        headings.add(heading.text().text());
    }

    private void row(Excerpt excerpt) {
        row(List.of(
                String.join(" > ", headings),
                informants(excerpt.parts().stream()
                        .filter(Excerpt.Part::informant)
                        .map(Excerpt.Part::label)
                        .toList()),
                informants(excerpt.parts().stream()
                        .filter(Excerpt.Part::informant)
                        .map(Excerpt.Part::role)
                        .toList()),
                form(excerpt.form()),
                spelling(excerpt.spelling()),
                String.valueOf(excerpt.words()),
                words(excerpt),
                excerpt.source().map(CheckedText::text).orElse("")));
    }

    private static String informants(List<CheckedText> names) {
        return names.stream().map(CheckedText::text).distinct().collect(Collectors.joining(", "));
    }

    private String form(Excerpt.Form form) {
        return switch (form) {
            case BLOCK -> messages.text("report.form-block");
            case INLINE -> messages.text("report.form-inline");
            case EXCHANGE -> messages.text("report.form-exchange");
        };
    }

    private String spelling(Excerpt.Spelling spelling) {
        return switch (spelling) {
            case AS_SAID -> messages.text("report.spelling-as-said");
            case BOKMAAL -> messages.text("report.spelling-nb");
            case NYNORSK -> messages.text("report.spelling-nn");
        };
    }

    /** The words alone; an exchange has a line for each speaker, since nothing else tells who says what. */
    private static String words(Excerpt excerpt) {
        boolean exchange = excerpt.form() == Excerpt.Form.EXCHANGE;
        return excerpt.parts().stream()
                .map(part -> (exchange ? part.label().text() + ": " : "") + part.text())
                .collect(Collectors.joining("\n"));
    }

    private void row(List<String> fields) {
        text.append(fields.stream().map(CsvWriter::field).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    static String field(String value) {
        String safe = !value.isEmpty() && COMPUTED.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
