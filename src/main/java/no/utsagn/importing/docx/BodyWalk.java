package no.utsagn.importing.docx;

import java.io.InputStream;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.utsagn.importing.document.LeftOut;
import no.utsagn.importing.document.LeftOut.Thing;
import no.utsagn.importing.document.Paragraphs;
import no.utsagn.importing.document.Symbols;
import no.utsagn.importing.grid.TextAndTables;
import no.utsagn.importing.source.Markup;

/**
 * Follows the elements of a document's main part. Deleted text, field codes, the second writing of what is written
 * twice and prompts that nobody filled in are passed over; all other text is taken, wherever it stands.
 */
final class BodyWalk implements Markup.Walk {

    /** mc:Fallback repeats for old programs what mc:Choice says. */
    private static final Set<String> PASSED_OVER =
            Set.of("del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback");

    private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");
    private static final Set<String> NOTES = Set.of("footnoteReference", "endnoteReference");
    private static final Set<String> PICTURES = Set.of("blip", "imagedata");

    private final Paragraphs paragraphs = new Paragraphs();
    private final LeftOut leftOut;
    private final Styles styles;
    private int passedOver;
    private boolean inText;
    private boolean inRun;
    private boolean bold;
    private boolean boldParagraph;
    private boolean hidden;
    private boolean prompt;

    private BodyWalk(Styles styles, LeftOut leftOut) {
        this.styles = styles;
        this.leftOut = leftOut;
    }

    /** Reads the main part. */
    static Body read(InputStream in, Styles styles, LeftOut leftOut) throws XMLStreamException {
        BodyWalk walk = new BodyWalk(styles, leftOut);
        Markup.walk(in, walk);
        TextAndTables.Read read = walk.paragraphs.read();
        return new Body(
                read.lines(),
                Stream.concat(leftOut.remarks().stream(), read.remarks().stream())
                        .toList());
    }

    @Override
    public void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (passedOver > 0 || PASSED_OVER.contains(name) || (prompt && name.equals("sdtContent"))) {
            passedOver++;
        }
        if (Word.isElement(xml)) {
            if (TRACKED.contains(name)) {
                leftOut.saw(Thing.CHANGES);
            }
            if (passedOver == 0) {
                element(name, xml);
            }
        } else if (passedOver == 0 && PICTURES.contains(name)) {
            leftOut.saw(Thing.PICTURES);
        }
    }

    private void element(String name, XMLStreamReader xml) {
        switch (name) {
            case "p" -> {
                paragraphs.startParagraph();
                boldParagraph = false;
            }
            case "tbl" -> paragraphs.startTable();
            case "tc" -> paragraphs.startCell();
            case "pStyle" -> paragraphStyle(Word.value(xml));
            case "outlineLvl" -> {
                if (Styles.isLevel(Word.value(xml))) {
                    paragraphs.setHeading();
                }
            }
            case "r" -> {
                inRun = true;
                bold = boldParagraph;
                hidden = false;
            }
            case "t" -> inText = true;
            case "sdt" -> prompt = false;
            case "showingPlcHdr" -> prompt = Word.isOn(xml);
            default -> inRun(name, xml);
        }
    }

    private void paragraphStyle(String id) {
        boldParagraph = styles.isBold(id);
        if (styles.isHeading(id)) {
            paragraphs.setHeading();
        }
    }

    private void inRun(String name, XMLStreamReader xml) {
        if (!inRun) {
            return;
        }
        switch (name) {
            case "b" -> bold = Word.isOn(xml);
            case "rStyle" -> bold = bold || styles.isBold(Word.value(xml));
            case "vanish" -> hidden = Word.isOn(xml);
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(symbol(xml));
            case "commentReference" -> leftOut.saw(Thing.COMMENTS);
            default -> {
                if (NOTES.contains(name)) {
                    leftOut.saw(Thing.NOTES);
                }
            }
        }
    }

    private static String symbol(XMLStreamReader xml) {
        String code = Word.attribute(xml, "char").orElse("");
        return code.matches("[0-9A-Fa-f]{1,5}")
                ? Symbols.text(
                        Integer.parseInt(code, 16), Word.attribute(xml, "font").orElse(""))
                : "";
    }

    @Override
    public void end(XMLStreamReader xml) {
        if (passedOver > 0) {
            passedOver--;
            return;
        }
        if (!Word.isElement(xml)) {
            return;
        }
        switch (xml.getLocalName()) {
            case "p" -> paragraphs.endParagraph();
            case "tbl" -> paragraphs.endTable();
            case "tr" -> paragraphs.endRow();
            case "tc" -> paragraphs.endCell();
            case "r" -> inRun = false;
            case "t" -> inText = false;
            case "sdtPr", "sdtContent" -> prompt = prompt && xml.getLocalName().equals("sdtPr");
            default -> {}
        }
    }

    @Override
    public void characters(String text) {
        if (inText && passedOver == 0) {
            append(text);
        }
    }

    private void append(String text) {
        if (hidden) {
            leftOut.saw(Thing.HIDDEN);
        } else {
            paragraphs.append(text, bold);
        }
    }
}
