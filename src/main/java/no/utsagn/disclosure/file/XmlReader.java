package no.utsagn.disclosure.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.utsagn.disclosure.file.WrittenFile.Piece;

/**
 * Reads one XML member of an office document: the text of each paragraph in one, however many runs it is cut into, any
 * other text by itself, every attribute's value, comments and instructions. No document type is read.
 */
final class XmlReader {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** In these a word processor writes words of its own ("even", "left"), which are names of people too. */
    private static final Set<String> OWN_WORDS = Set.of("type", "val", "rule", "lineRule", "hRule", "hint", "leader");
    /** In these the value is somebody's words all the same. */
    private static final Set<String> TITLED = Set.of("alias", "tag", "name", "docVar", "comment", "title", "lid");

    private final String member;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;

    XmlReader(String member) {
        this.member = member;
    }

    List<Piece> read(byte[] bytes) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                event(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw new IOException("no XML: " + bytes.length, e);
        }
        flush();
        return pieces;
    }

    private void event(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
            case XMLStreamConstants.COMMENT -> pieces.add(Piece.value(member, xml.getText()));
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                pieces.add(Piece.value(member, xml.getPITarget() + " " + xml.getPIData()));
            default -> {
                return;
            }
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (name.equals("p")) {
            flush();
            paragraphs++;
        } else if (name.equals("tab") || name.equals("br") || name.equals("cr")) {
            text.append(' ');
        } else if (name.equals("noBreakHyphen")) {
            text.append('-');
        } else if (paragraphs == 0) {
            flush();
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!isOwnWord(xml, i)) {
                pieces.add(Piece.value(member + " " + xml.getAttributeLocalName(i), xml.getAttributeValue(i)));
            }
        }
    }

    private static boolean isOwnWord(XMLStreamReader xml, int attribute) {
        return WORD.equals(xml.getNamespaceURI())
                && OWN_WORDS.contains(xml.getAttributeLocalName(attribute))
                && !TITLED.contains(xml.getLocalName());
    }

    private void end(String name) {
        if (name.equals("p")) {
            flush();
            paragraphs--;
        } else if (paragraphs == 0) {
            flush();
        }
    }

    private void flush() {
        if (!text.toString().isBlank()) {
            pieces.add(Piece.text(member, text.toString().strip()));
        }
        text.setLength(0);
    }
}
