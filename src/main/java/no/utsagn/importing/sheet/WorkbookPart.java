package no.utsagn.importing.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.utsagn.importing.source.Markup;

/**
 * What the main part of a workbook tells.
 *
 * @param countsFrom1904 whether its days are counted from 1904, as on old Macs, and not from 1900
 */
record WorkbookPart(List<Tab> tabs, boolean countsFrom1904) {

    /** A sheet, by the id of its relation. @param hidden whether the person who made it sees it not */
    record Tab(String name, String relation, boolean hidden) {

        @Override
        public String toString() {
            return "sheet " + relation;
        }
    }

    /** Reads the part, and closes it. */
    static WorkbookPart read(InputStream part) throws IOException, XMLStreamException {
        Walk walk = new Walk();
        try (InputStream in = part) {
            Markup.walk(in, walk);
        }
        return new WorkbookPart(List.copyOf(walk.tabs), walk.from1904);
    }

    /** The sheets, those that can be seen first. */
    List<Tab> inOrder() {
        return tabs.stream().sorted(Comparator.comparing(Tab::hidden)).toList();
    }

    private static final class Walk implements Markup.Walk {

        private final List<Tab> tabs = new ArrayList<>();
        private boolean from1904;

        @Override
        public void start(XMLStreamReader at) {
            if (at.getLocalName().equals("workbookPr")) {
                from1904 = Xml.isOn(at, "date1904");
            } else if (at.getLocalName().equals("sheet")) {
                String state = Xml.attribute(at, "state");
                tabs.add(new Tab(Xml.attribute(at, "name"), relation(at), state.endsWith("idden")));
            }
        }

        /** The id stands in one of two namespaces, as the workbook is strict or transitional. */
        private static String relation(XMLStreamReader at) {
            for (int i = 0; i < at.getAttributeCount(); i++) {
                if (at.getAttributeLocalName(i).equals("id") && at.getAttributeNamespace(i) != null) {
                    return at.getAttributeValue(i);
                }
            }
            return "";
        }
    }
}
