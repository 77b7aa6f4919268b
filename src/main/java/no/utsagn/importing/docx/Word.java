package no.utsagn.importing.docx;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The elements of WordprocessingML, whose namespace is one of two: transitional or strict. */
final class Word {

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private Word() {}

    /** An element of a damaged document may have no namespace at all. */
    static boolean isElement(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null && NAMESPACES.contains(namespace);
    }

    static Optional<String> attribute(XMLStreamReader xml, String name) {
        return NAMESPACES.stream()
                .map(namespace -> Optional.ofNullable(xml.getAttributeValue(namespace, name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What an element is set to. */
    static String value(XMLStreamReader xml) {
        return attribute(xml, "val").orElse("");
    }

    /** Whether a switch is on, as it is if nothing is said. */
    static boolean isOn(XMLStreamReader xml) {
        return !OFF.contains(attribute(xml, "val").orElse("true"));
    }
}
