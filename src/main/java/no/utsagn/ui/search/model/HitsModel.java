package no.utsagn.ui.search.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.analysis.Passage;
import no.utsagn.app.search.Line;
import no.utsagn.ui.desk.Place;

/** How hits are listed, which of them is chosen, and which are ticked. */
public final class HitsModel {

    private final SearchModel search;
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.TRANSCRIPT);
    private final Set<String> folded = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Place>> places = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Line>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<Passage>> ticked = new ReadOnlyObjectWrapper<>(Set.of());
    private List<Line> order = List.of();

    public HitsModel(SearchModel search) {
        this.search = search;
        search.answer().addListener((property, before, now) -> answered());
        grouping.addListener((property, before, now) -> list());
    }

    /** Under which headings hits are listed. */
    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    /** The lines of the list. */
    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Where the listed hits stand, to be lit in a transcript. */
    public ReadOnlyObjectProperty<List<Place>> places() {
        return places.getReadOnlyProperty();
    }

    /** The hit that the keyboard is at. */
    public ReadOnlyObjectProperty<Optional<Line>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The hits that are ticked. */
    public ReadOnlyObjectProperty<Set<Passage>> ticked() {
        return ticked.getReadOnlyProperty();
    }

    public void choose(Optional<Line> line) {
        chosen.set(line);
        line.ifPresent(some -> search.used());
    }

    /** Folds what stands under a heading away, or brings it back. */
    public void fold(String key) {
        if (!folded.remove(key)) {
            folded.add(key);
        }
        list();
    }

    /** Folds all headings; where all are folded, unfolds them. */
    public void foldAll() {
        List<String> keys = rows.get().stream()
                .filter(Row.Heading.class::isInstance)
                .map(row -> ((Row.Heading) row).key())
                .toList();
        boolean all = folded.containsAll(keys);
        folded.clear();
        if (!all) {
            folded.addAll(keys);
        }
        list();
    }

    /** Where a hit stands. */
    public static Passage passage(Line line) {
        return new Passage(line.in(), line.span());
    }

    /** Ticks a hit, or takes the tick away. */
    public void tick(Line line) {
        tick(List.of(line));
    }

    /** Ticks hits; where all of them are ticked, none. */
    public void tick(List<Line> lines) {
        List<Passage> some = lines.stream().map(HitsModel::passage).toList();
        Set<Passage> now = new LinkedHashSet<>(ticked.get());
        if (!now.removeAll(some) || !ticked.get().containsAll(some)) {
            now.addAll(some);
        }
        ticked.set(Set.copyOf(now));
    }

    /** Ticks all that are listed; where all are, none. */
    public void tickAll() {
        tick(order);
    }

    public void untick() {
        ticked.set(Set.of());
    }

    /** What an act is done to: the ticked hits in the order of the list, or else the chosen one. */
    public List<Passage> meant() {
        List<Passage> some = order.stream()
                .map(HitsModel::passage)
                .filter(ticked.get()::contains)
                .toList();
        return some.isEmpty() ? chosen.get().map(HitsModel::passage).stream().toList() : some;
    }

    /** Whether there is a hit to go to. */
    public boolean any() {
        return !order.isEmpty();
    }

    /** Chooses the hit so many after the chosen one in the order of the list, round its ends; unfolds what holds it. */
    public Optional<Line> step(int by) {
        if (order.isEmpty()) {
            return Optional.empty();
        }
        int now = chosen.get().map(order::indexOf).orElse(-1);
        int to = now < 0 ? (by > 0 ? 0 : order.size() - 1) : Math.floorMod(now + by, order.size());
        Line line = order.get(to);
        unfold(line);
        choose(Optional.of(line));
        return Optional.of(line);
    }

    private void unfold(Line line) {
        boolean opened = false;
        for (Row row : rows.get()) {
            if (row instanceof Row.Heading heading
                    && heading.folded()
                    && heading.lines().contains(line)) {
                opened |= folded.remove(heading.key());
            }
        }
        if (opened) {
            list();
        }
    }

    private void answered() {
        if (search.answer().get().isEmpty()) {
            folded.clear();
        }
        list();
        Set<Passage> there = new HashSet<>();
        order.forEach(line -> there.add(passage(line)));
        if (!there.containsAll(ticked.get())) {
            Set<Passage> left = new HashSet<>(ticked.get());
            left.retainAll(there);
            ticked.set(Set.copyOf(left));
        }
        chosen.set(chosen.get().flatMap(before -> order.stream()
                .filter(line -> passage(line).equals(passage(before)))
                .findFirst()));
        places.set(order.stream().map(line -> new Place(line.in(), line.span())).toList());
    }

    private void list() {
        List<Row> now = search.answer()
                .get()
                .map(answer -> new Rows(answer.result()).by(grouping.get(), folded))
                .orElse(List.of());
        order = ordered(now);
        rows.set(now);
    }

    private static List<Line> ordered(List<Row> rows) {
        List<Line> lines = new ArrayList<>();
        boolean headed = rows.stream().anyMatch(Row.Heading.class::isInstance);
        for (Row row : rows) {
            if (row instanceof Row.Heading heading) {
                lines.addAll(heading.lines());
            } else if (!headed && row instanceof Row.Hit hit) {
                lines.add(hit.line());
            }
        }
        return lines;
    }
}
