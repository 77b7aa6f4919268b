package no.utsagn.ui.search.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.app.search.Line;
import no.utsagn.app.search.SearchResult;
import no.utsagn.language.SortOrder;

/** Puts hits under headings. */
final class Rows {

    private record Group(String key, String title, List<Line> lines) {}

    private final SearchResult result;

    Rows(SearchResult result) {
        this.result = result;
    }

    /** The lines of the list. @param folded the keys of headings whose hits are not listed */
    List<Row> by(Grouping grouping, Set<String> folded) {
        List<Row> rows = new ArrayList<>();
        if (grouping == Grouping.NONE) {
            result.lines().forEach(line -> rows.add(new Row.Hit(line)));
        } else {
            for (Group group : groups(grouping)) {
                boolean closed = folded.contains(group.key());
                rows.add(new Row.Heading(group.key(), group.title(), group.lines(), passages(group.lines()), closed));
                if (!closed) {
                    group.lines().forEach(line -> rows.add(new Row.Hit(line)));
                }
            }
        }
        int listed = passages(result.lines());
        if (listed < result.counts().turns()) {
            rows.add(new Row.More(listed, result.counts().turns()));
        }
        return List.copyOf(rows);
    }

    private List<Group> groups(Grouping grouping) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Line line : result.lines()) {
            String key = key(grouping, line);
            String title = grouping == Grouping.PERSON ? line.speaker() : line.title();
            groups.computeIfAbsent(key, k -> new Group(k, title, new ArrayList<>()))
                    .lines()
                    .add(line);
        }
        List<Group> sorted = new ArrayList<>(groups.values());
        if (grouping == Grouping.PERSON) {
            sorted.sort(Comparator.comparing(Group::title, SortOrder.norwegian()));
        }
        return sorted;
    }

    private static String key(Grouping grouping, Line line) {
        return grouping == Grouping.PERSON
                ? line.who().map(Object::toString).orElse(line.speaker())
                : line.in().toString();
    }

    private static int passages(List<Line> lines) {
        return (int) lines.stream().map(Line::turn).distinct().count();
    }
}
