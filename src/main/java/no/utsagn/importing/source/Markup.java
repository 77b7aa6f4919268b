package no.utsagn.importing.source;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through XML as a stream, with nothing fetched from outside and no document type believed. */
public final class Markup {

    private Markup() {}

    /** What is told of the elements on the way. */
    public interface Walk {

        void start(XMLStreamReader xml);

        default void end(XMLStreamReader xml) {}

        default void characters(String text) {}

        /** Whether nothing more is wanted. */
        default boolean isOver() {
            return false;
        }
    }

    /**
     * Walks to the end, or until nothing more is wanted.
     *
     * @throws XMLStreamException if it is damaged
     */
    public static void walk(InputStream in, Walk walk) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = open(factory, in);
        try {
            while (xml.hasNext() && !walk.isOver()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> walk.start(xml);
                    case XMLStreamConstants.END_ELEMENT -> walk.end(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        walk.characters(xml.getText());
                    default -> {}
                }
            }
        } finally {
            xml.close();
        }
    }

    private static XMLStreamReader open(XMLInputFactory factory, InputStream in) throws XMLStreamException {
        try {
            return factory.createXMLStreamReader(MarkupText.reader(in));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }
}
