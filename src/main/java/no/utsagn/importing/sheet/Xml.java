package no.utsagn.importing.sheet;

import javax.xml.stream.XMLStreamReader;

/** The attributes of a workbook's elements. */
final class Xml {

    private Xml() {}

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
