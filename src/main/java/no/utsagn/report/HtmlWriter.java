package no.utsagn.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.utsagn.disclosure.CheckedTable;
import no.utsagn.disclosure.CheckedText;
import no.utsagn.disclosure.Excerpt;
import no.utsagn.disclosure.Run;

/** Writes one HTML file that needs nothing else: no script, no picture, no address outside it. UTF-8, LF. */
final class HtmlWriter {

    private final ReportDocument document;
    private final StringBuilder text = new StringBuilder();

    HtmlWriter(ReportDocument document) {
        this.document = document;
    }

    void writeTo(OutputStream out) throws IOException {
        String title = escaped(document.title().text());
        String css = new String(Resource.bytes("report.css"), StandardCharsets.UTF_8);
        line("<!DOCTYPE html>");
        line("<html lang=\"" + document.language().tag() + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"generator\" content=\"Utsagn\">");
        line("<title>" + title + "</title>");
        line("<style>\n" + css + "</style>");
        line("</head>");
        line("<body>");
        line("<main>");
        line("<h1>" + title + "</h1>");
        document.blocks().forEach(this::write);
        line("</main>");
        line("</body>");
        line("</html>");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            String tag = "h" + Math.min(6, heading.level() + 1);
            line("<" + tag + ">" + escaped(heading.text().text()) + "</" + tag + ">");
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph
                    .text()
                    .text()
                    .lines()
                    .filter(words -> !words.isBlank())
                    .forEach(words -> line("<p>" + escaped(words) + "</p>"));
        } else if (block instanceof Block.Note note) {
            line("<p class=\"counts\">" + escaped(note.text().text()) + "</p>");
        } else if (block instanceof Block.Quote quote) {
            quote(quote.excerpt());
        } else {
            table(((Block.Table) block).table());
        }
    }

    private void quote(Excerpt excerpt) {
        String lang = excerpt.language().equals(document.language().tag())
                ? ""
                : " lang=\"" + escaped(excerpt.language()) + "\"";
        List<Line> lines = Line.of(excerpt);
        switch (excerpt.form()) {
            case INLINE -> line("<p>" + said(lines.get(0), lang) + "</p>");
            case BLOCK -> line("<blockquote><p>" + said(lines.get(0), lang) + "</p></blockquote>");
            case EXCHANGE -> {
                line("<blockquote class=\"exchange\"><dl>");
                lines.forEach(line -> line("<dt>" + escaped(line.label()) + ":</dt><dd>" + words(line, lang)
                        + escaped(line.after()) + "</dd>"));
                line("</dl></blockquote>");
            }
        }
    }

    private static String said(Line line, String lang) {
        String label = line.label().isEmpty() ? "" : "<span class=\"label\">" + escaped(line.label()) + ":</span> ";
        return label + words(line, lang) + escaped(line.after());
    }

    private static String words(Line line, String lang) {
        String words =
                escaped(line.before() + line.runs().stream().map(Run::text).collect(Collectors.joining()));
        return lang.isEmpty() ? words : "<span" + lang + ">" + words + "</span>";
    }

    private void table(CheckedTable table) {
        line("<table>");
        line("<caption>" + escaped(table.caption().text()) + "</caption>");
        line("<thead><tr>" + cells(table.header(), "th scope=\"col\"", "th") + "</tr></thead>");
        line("<tbody>");
        table.rows().forEach(row -> line("<tr>" + cells(row, "td", "td") + "</tr>"));
        line("</tbody>");
        line("</table>");
    }

    private static String cells(List<CheckedText> cells, String open, String close) {
        return cells.stream()
                .map(cell -> "<" + open + ">" + escaped(cell.text()) + "</" + close + ">")
                .collect(Collectors.joining());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
