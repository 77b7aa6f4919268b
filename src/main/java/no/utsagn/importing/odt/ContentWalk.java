package no.utsagn.importing.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import no.utsagn.importing.document.LeftOut;
import no.utsagn.importing.document.LeftOut.Thing;
import no.utsagn.importing.document.Paragraphs;
import no.utsagn.importing.grid.TextAndTables;
import no.utsagn.importing.source.Markup;

/**
 * Follows the elements of a document's content. The formatting that it makes for itself comes first and is added to the
 * named styles; then comes the text.
 */
final class ContentWalk implements Markup.Walk {

    private static final int MOST_REPEATED = 100;

    /** What is passed over with all that is in it, and what to say of it. */
    private static final Map<String, Optional<Thing>> PASSED_OVER = Map.of(
            "tracked-changes", Optional.of(Thing.CHANGES),
            "note", Optional.of(Thing.NOTES),
            "annotation", Optional.of(Thing.COMMENTS),
            "ruby-text", Optional.empty(),
            "forms", Optional.empty(),
            "scripts", Optional.empty());

    private static final Set<String> CELLS = Set.of("table-cell", "covered-table-cell");

    private final Paragraphs paragraphs = new Paragraphs();
    private final Styles styles;
    private final LeftOut leftOut;
    private final Deque<Format> formats = new ArrayDeque<>();
    private int passedOver;
    private boolean inBody;
    /** How many more columns the last cell of this row takes up. */
    private int joined;
    /** Blanks in the markup count as one, and as none where a paragraph begins. */
    private boolean afterBlank = true;

    private record Format(boolean bold, boolean hidden) {}

    ContentWalk(Styles styles, LeftOut leftOut) {
        this.styles = styles;
        this.leftOut = leftOut;
    }

    TextAndTables.Read read() {
        return paragraphs.read();
    }

    @Override
    public void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (!inBody) {
            styles.start(xml);
            inBody = name.equals("body") && Odf.OFFICE.equals(xml.getNamespaceURI());
        } else if (passedOver > 0 || isPassedOver(xml)) {
            passedOver++;
        } else {
            element(name, xml);
        }
    }

    /** Sources of indexes hold patterns of entries, not text. */
    private boolean isPassedOver(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (Odf.SVG.equals(xml.getNamespaceURI())) {
            return true;
        }
        Optional<Thing> thing = PASSED_OVER.get(name);
        if (thing != null) {
            thing.ifPresent(leftOut::saw);
        }
        return thing != null || name.endsWith("-source");
    }

    private void element(String name, XMLStreamReader xml) {
        switch (name) {
            case "p", "h" -> paragraph(name, xml);
            case "span" -> formats.push(format("text", xml, current()));
            case "tab" -> blank("\t");
            case "line-break" -> blank("\n");
            case "s" -> blank(" ".repeat(number(xml, Odf.TEXT, "c")));
            case "table" -> paragraphs.startTable();
            case "image" -> leftOut.saw(Thing.PICTURES);
            case "table-row" -> joined = 0;
            case "table-cell" -> cell(xml);
            case "covered-table-cell" -> {
                for (int i = number(xml, Odf.TABLE, "number-columns-repeated"); i > 1; i--) {
                    covered();
                    paragraphs.endCell();
                }
                covered();
            }
            default -> {}
        }
    }

    private void cell(XMLStreamReader xml) {
        joined = number(xml, Odf.TABLE, "number-columns-spanned") - 1;
        for (int i = number(xml, Odf.TABLE, "number-columns-repeated"); i > 1; i--) {
            paragraphs.startCell();
            paragraphs.endCell();
        }
        paragraphs.startCell();
    }

    /** A cell that lies under one from the row above; those under one from the left are no cells of their own. */
    private void covered() {
        if (joined > 0) {
            joined--;
        } else {
            paragraphs.startCell();
        }
    }

    private void paragraph(String name, XMLStreamReader xml) {
        paragraphs.startParagraph();
        afterBlank = true;
        formats.push(format("paragraph", xml, new Format(false, false)));
        String style = Odf.attribute(xml, Odf.TEXT, "style-name").orElse("");
        if (name.equals("h") || styles.isHeading(style)) {
            paragraphs.setHeading();
        }
    }

    private Format format(String family, XMLStreamReader xml, Format around) {
        String style = Odf.attribute(xml, Odf.TEXT, "style-name").orElse("");
        return new Format(
                styles.bold(family, style).orElse(around.bold()),
                styles.hidden(family, style).orElse(around.hidden()));
    }

    private Format current() {
        return formats.isEmpty() ? new Format(false, false) : formats.element();
    }

    private static int number(XMLStreamReader xml, String namespace, String name) {
        return Odf.attribute(xml, namespace, name)
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Math.min(MOST_REPEATED, Integer.parseInt(value)))
                .orElse(1);
    }

    private void blank(String what) {
        append(what);
        afterBlank = false;
    }

    @Override
    public void end(XMLStreamReader xml) {
        if (!inBody) {
            styles.end(xml);
        } else if (passedOver > 0) {
            passedOver--;
        } else {
            ended(xml.getLocalName());
        }
    }

    private void ended(String name) {
        switch (name) {
            case "p", "h" -> {
                paragraphs.endParagraph();
                formats.poll();
                afterBlank = false;
            }
            case "span" -> formats.poll();
            case "table" -> paragraphs.endTable();
            case "table-row" -> paragraphs.endRow();
            default -> {
                if (CELLS.contains(name)) {
                    paragraphs.endCell();
                }
            }
        }
    }

    @Override
    public void characters(String characters) {
        if (!inBody || passedOver > 0 || !paragraphs.isOpen()) {
            return;
        }
        StringBuilder taken = new StringBuilder(characters.length());
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!isBlank) {
                taken.append(c);
            } else if (!afterBlank) {
                taken.append(' ');
            }
            afterBlank = isBlank;
        }
        append(taken.toString());
    }

    private void append(String what) {
        Format format = current();
        if (format.hidden() && !what.isBlank()) {
            leftOut.saw(Thing.HIDDEN);
        } else if (!format.hidden()) {
            paragraphs.append(what, format.bold());
        }
    }
}
