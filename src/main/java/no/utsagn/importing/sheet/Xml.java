package no.utsagn.importing.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through the XML of a part, with nothing fetched from outside and no document type believed. */
final class Xml {

    private Xml() {}

    /** What is done on the way. */
    interface Walk {

        void start(XMLStreamReader at);

        default void end(String name) {}

        default void characters(String text) {}

        /** Whether nothing more is wanted. */
        default boolean isOver() {
            return false;
        }
    }

    static void read(InputStream in, Walk walk) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        try {
            while (xml.hasNext() && !walk.isOver()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> walk.start(xml);
                    case XMLStreamConstants.END_ELEMENT -> walk.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        walk.characters(xml.getText());
                    default -> {}
                }
            }
        } finally {
            xml.close();
        }
    }

    /** An attribute that is on or off. */
    static boolean isOn(XMLStreamReader at, String attribute) {
        String value = attribute(at, attribute);
        return value.equals("1") || value.equals("true");
    }

    /** An attribute in no namespace; empty if it is not there. */
    static String attribute(XMLStreamReader at, String attribute) {
        String value = at.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
