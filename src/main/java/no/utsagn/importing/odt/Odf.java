package no.utsagn.importing.odt;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The namespaces of OpenDocument (ISO/IEC 26300, OASIS OpenDocument 1.3). */
final class Odf {

    static final String OFFICE = namespace("office");
    static final String TEXT = namespace("text");
    static final String TABLE = namespace("table");
    static final String STYLE = namespace("style");
    static final String MANIFEST = namespace("manifest");

    /** OpenDocument takes formatting from XSL-FO, in a namespace of its own. */
    static final String FO = namespace("xsl-fo-compatible");

    /** Titles and descriptions of drawings. */
    static final String SVG = namespace("svg-compatible");

    private Odf() {}

    private static String namespace(String name) {
        return "urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0";
    }

    static Optional<String> attribute(XMLStreamReader xml, String namespace, String name) {
        return Optional.ofNullable(xml.getAttributeValue(namespace, name));
    }
}
