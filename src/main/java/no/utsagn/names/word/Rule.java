package no.utsagn.names.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One way of telling, from a word and those around it, that something identifying stands there. */
@FunctionalInterface
public interface Rule {

    /** What begins at a word, or is known by it. Looks a bounded number of words to either side. */
    Optional<Hit> at(Line line, int i);

    /** All that a rule finds in a line, in order and apart from each other. */
    default List<Hit> in(Line line) {
        List<Hit> hits = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < line.size(); i++) {
            if (line.word(i).span().start() < free) {
                continue;
            }
            Optional<Hit> hit = at(line, i);
            if (hit.isPresent() && hit.get().span().start() >= free) {
                hits.add(hit.get());
                free = hit.get().span().end();
            }
        }
        return hits;
    }
}
