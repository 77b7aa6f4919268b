package no.utsagn.report;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.disclosure.CheckedTable;
import no.utsagn.disclosure.CheckedText;
import no.utsagn.disclosure.Excerpt;
import no.utsagn.disclosure.Run;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Puts blocks into a Word document. Lengths are twentieths of a point. */
final class DocxBody {

    /** How far a block quote is indented, as in the style. */
    private static final int INDENT = 567;
    /** What a character of a label takes on average, in 11 points. */
    private static final int CHARACTER = 112;

    private static final int NARROWEST = 1_300;
    private static final int WIDEST = 3_000;

    private final XWPFDocument docx;
    private final ReportDocument document;
    /** How wide the column of speakers is, in all exchanges of the report. */
    private final int column;

    DocxBody(XWPFDocument docx, ReportDocument document) {
        this.docx = docx;
        this.document = document;
        int longest = document.blocks().stream()
                .flatMap(block -> block instanceof Block.Quote quote ? Stream.of(quote.excerpt()) : Stream.empty())
                .filter(excerpt -> excerpt.form() == Excerpt.Form.EXCHANGE)
                .flatMap(excerpt -> excerpt.parts().stream())
                .mapToInt(part -> part.label().text().length())
                .max()
                .orElse(0);
        this.column = Math.max(NARROWEST, Math.min(WIDEST, (longest + 3) * CHARACTER));
    }

    void write() {
        text("Title", document.title().text());
        document.blocks().forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            text("Heading" + heading.level(), heading.text().text());
        } else if (block instanceof Block.Paragraph paragraph) {
            Stream<String> lines = paragraph.text().text().lines();
            lines.filter(words -> !words.isBlank()).forEach(words -> text("Normal", words));
        } else if (block instanceof Block.Note note) {
            text("CountsLine", note.text().text());
        } else if (block instanceof Block.Quote quote) {
            quote(quote.excerpt());
        } else {
            table(((Block.Table) block).table());
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void text(String style, String words) {
        paragraph(style).createRun().setText(words);
    }

    private void quote(Excerpt excerpt) {
        List<Line> lines = Line.of(excerpt);
        switch (excerpt.form()) {
            case BLOCK -> say(paragraph("Quote"), lines.get(0), false, excerpt.language());
            case INLINE -> say(paragraph("InlineQuote"), lines.get(0), false, excerpt.language());
            case EXCHANGE -> exchange(lines, excerpt.language());
        }
    }

    /** Labels in one column, words in another: a hanging indent and a tab, so that it can be edited as text. */
    private void exchange(List<Line> lines, String tag) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = paragraph("Dialogue");
            paragraph.setIndentationLeft(INDENT + column);
            paragraph.setIndentationHanging(column);
            CTTabStop tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
            tab.setVal(STTabJc.LEFT);
            tab.setPos(BigInteger.valueOf(INDENT + column));
            boolean last = i == lines.size() - 1;
            if (last) {
                paragraph.setSpacingAfter(200);
            }
            paragraph.setKeepNext(!last && i == 0);
            say(paragraph, lines.get(i), true, tag);
        }
    }

    private void say(XWPFParagraph paragraph, Line line, boolean apart, String tag) {
        if (!line.label().isEmpty()) {
            XWPFRun label = paragraph.createRun();
            label.setStyle("SpeakerLabel");
            label.setText(line.label() + ":");
            if (apart) {
                paragraph.createRun().addTab();
            } else {
                paragraph.createRun().setText(" ");
            }
        }
        XWPFRun words = paragraph.createRun();
        words.setText(line.before() + line.runs().stream().map(Run::text).collect(Collectors.joining()));
        if (!tag.equals(document.language().tag())) {
            words.setLang(languageTag(tag));
        }
        if (!line.after().isEmpty()) {
            paragraph.createRun().setText(line.after());
        }
    }

    private void table(CheckedTable table) {
        text("Caption", table.caption().text());
        XWPFTable made =
                docx.createTable(table.rows().size() + 1, table.header().size());
        made.setWidthType(TableWidthType.PCT);
        made.setWidth("100%");
        made.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        made.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        made.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        made.getRow(0).setRepeatHeader(true);
        row(made.getRow(0), table.header(), true);
        for (int i = 0; i < table.rows().size(); i++) {
            row(made.getRow(i + 1), table.rows().get(i), false);
        }
        paragraph("Normal");
    }

    private static void row(XWPFTableRow row, List<CheckedText> cells, boolean bold) {
        for (int i = 0; i < cells.size(); i++) {
            XWPFParagraph paragraph = row.getCell(i).getParagraphs().get(0);
            paragraph.setStyle("TableText");
            XWPFRun run = paragraph.createRun();
            run.setBold(bold);
            run.setText(cells.get(i).text());
        }
    }

    /** The tag as Word wants it, with a country. */
    static String languageTag(String tag) {
        return switch (tag) {
            case "nb", "nn" -> tag + "-NO";
            case "en" -> "en-GB";
            default -> tag;
        };
    }
}
