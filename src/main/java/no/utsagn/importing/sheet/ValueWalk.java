package no.utsagn.importing.sheet;

import javax.xml.stream.XMLStreamReader;

/** Looks whether a sheet holds anything, up to the first thing it holds. */
final class ValueWalk implements Xml.Walk {

    private boolean found;

    @Override
    public void start(XMLStreamReader at) {
        found |= at.getLocalName().equals("v") || at.getLocalName().equals("is");
    }

    @Override
    public boolean isOver() {
        return found;
    }

    boolean found() {
        return found;
    }
}
