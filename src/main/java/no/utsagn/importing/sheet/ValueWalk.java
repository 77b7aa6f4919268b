package no.utsagn.importing.sheet;

import javax.xml.stream.XMLStreamReader;
import no.utsagn.importing.source.Markup;

/** Looks whether a sheet holds anything, up to the first thing it holds. */
final class ValueWalk implements Markup.Walk {

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
