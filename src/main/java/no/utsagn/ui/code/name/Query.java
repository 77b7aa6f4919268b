package no.utsagn.ui.code.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is typed to find a code: words, or a path with "&gt;" between its steps. */
public final class Query {

    record Part(Folded whole, List<Folded> words) {
        static Part of(String typed) {
            return new Part(
                    Folded.of(typed.strip()),
                    Arrays.stream(typed.strip().split("\\s+"))
                            .filter(word -> !word.isEmpty())
                            .map(Folded::of)
                            .toList());
        }
    }

    private final List<Part> above;
    private final Part last;

    private Query(List<Part> above, Part last) {
        this.above = above;
        this.last = last;
    }

    /** Reads what is typed. */
    public static Query of(String typed) {
        List<Part> parts = new ArrayList<>();
        for (String part : typed.split(">", -1)) {
            parts.add(Part.of(part));
        }
        Part last = parts.remove(parts.size() - 1);
        parts.removeIf(part -> part.words().isEmpty());
        return new Query(List.copyOf(parts), last);
    }

    /** Whether nothing is typed that a code could be found by. */
    public boolean isEmpty() {
        return above.isEmpty() && last.words().isEmpty();
    }

    List<Part> above() {
        return above;
    }

    Part last() {
        return last;
    }

    @Override
    public String toString() {
        return "Query";
    }
}
