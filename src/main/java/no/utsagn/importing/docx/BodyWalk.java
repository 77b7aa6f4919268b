package no.utsagn.importing.docx;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Follows the elements of a document's main part. Deleted text, field codes and the second writing of what is written
 * twice are passed over; all other text is taken, wherever it stands.
 */
final class BodyWalk {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    /** mc:Fallback repeats for old programs what mc:Choice says. */
    private static final Set<String> PASSED_OVER = Set.of("del", "moveFrom", "instrText", "delText", "Fallback");

    private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");
    private static final Set<String> NOTES = Set.of("footnoteReference", "endnoteReference");
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    private static final Set<String> STRONG = Set.of("strong", "sterk", "utheving", "bold");

    private final Paragraphs paragraphs = new Paragraphs();
    private int passedOver;
    private boolean inText;
    private boolean inRun;
    private boolean bold;
    private boolean tracked;
    private boolean notes;
    private boolean comments;

    void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        boolean word = isWord(xml);
        if (passedOver > 0 || PASSED_OVER.contains(name)) {
            passedOver++;
        }
        if (word && TRACKED.contains(name)) {
            tracked = true;
        }
        if (passedOver == 0 && word) {
            element(name, xml);
        }
    }

    private void element(String name, XMLStreamReader xml) {
        switch (name) {
            case "p" -> paragraphs.startParagraph();
            case "tr" -> paragraphs.startRow();
            case "tc" -> paragraphs.startCell();
            case "pStyle" -> paragraphs.style(value(xml).orElse(""));
            case "outlineLvl" -> paragraphs.style("heading");
            case "r" -> {
                inRun = true;
                bold = false;
            }
            case "b" -> bold = inRun ? isOn(xml) : bold;
            case "rStyle" ->
                bold = bold || STRONG.contains(value(xml).orElse("").toLowerCase(Locale.ROOT));
            case "t" -> inText = true;
            default -> sign(name);
        }
    }

    private void sign(String name) {
        switch (name) {
            case "tab" -> characters(inRun, "\t");
            case "br", "cr" -> characters(inRun, "\n");
            case "noBreakHyphen" -> characters(inRun, "-");
            case "commentReference" -> comments = true;
            default -> notes = notes || NOTES.contains(name);
        }
    }

    void end(XMLStreamReader xml) {
        if (passedOver > 0) {
            passedOver--;
            return;
        }
        if (!isWord(xml)) {
            return;
        }
        switch (xml.getLocalName()) {
            case "p" -> paragraphs.endParagraph();
            case "tr" -> paragraphs.endRow();
            case "r" -> inRun = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    /** An element of a damaged document may have no namespace at all. */
    private static boolean isWord(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null && WORD.contains(namespace);
    }

    void characters(String text) {
        characters(inText && passedOver == 0, text);
    }

    private void characters(boolean taken, String text) {
        if (taken) {
            paragraphs.append(text, bold);
        }
    }

    Body body() {
        return new Body(paragraphs.lines(), tracked, notes, comments);
    }

    private static Optional<String> value(XMLStreamReader xml) {
        return WORD.stream()
                .map(namespace -> Optional.ofNullable(xml.getAttributeValue(namespace, "val")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isOn(XMLStreamReader xml) {
        return !OFF.contains(value(xml).orElse("true"));
    }
}
