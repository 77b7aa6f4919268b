package no.utsagn.names.pattern;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.Span;

/** One way of finding what may tell who somebody is. Finds may overlap; several finders are united. */
@FunctionalInterface
public interface Finder {

    /** The finds in a part of a text, in order. */
    List<Find> find(String text, Span within);

    /** What this finder or the other finds. */
    default Finder and(Finder other) {
        return (text, within) -> {
            List<Find> finds = new ArrayList<>(find(text, within));
            finds.addAll(other.find(text, within));
            return finds;
        };
    }
}
