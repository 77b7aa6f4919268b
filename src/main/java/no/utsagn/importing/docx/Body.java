package no.utsagn.importing.docx;

import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.utsagn.importing.source.RawLine;

/**
 * What the main part of a document says.
 *
 * @param lines paragraphs and rows of tables, in order
 * @param tracked whether changes were tracked; they are read as accepted
 * @param notes whether footnotes or endnotes are referred to
 * @param comments whether there are comments
 */
record Body(List<RawLine> lines, boolean tracked, boolean notes, boolean comments) {

    /** Reads the part with nothing fetched from outside and no document type believed. */
    static Body read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        try {
            BodyWalk walk = new BodyWalk();
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> walk.start(xml);
                    case XMLStreamConstants.END_ELEMENT -> walk.end(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        walk.characters(xml.getText());
                    default -> {}
                }
            }
            return walk.body();
        } finally {
            xml.close();
        }
    }
}
