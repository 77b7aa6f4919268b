package no.utsagn.ui.code.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;

/** Keeps the list on the screen like the lines of the model, touching only what changed; what is chosen stays chosen. */
final class CodeLines {

    private final ListView<Line> list;
    private Map<Id<Code>, Line> byCode = new HashMap<>();
    private boolean busy;

    CodeLines(ListView<Line> list) {
        this.list = list;
    }

    /** Whether the list is being changed by the program, so that what it says is chosen does not count. */
    boolean isBusy() {
        return busy;
    }

    void show(List<CodeRow> rows) {
        Map<Id<Code>, Line> known = new HashMap<>();
        List<Line> lines = new ArrayList<>(rows.size());
        for (CodeRow row : rows) {
            Line line = byCode.computeIfAbsent(row.id(), id -> new Line(row));
            if (!line.row().get().equals(row)) {
                line.show(row);
            }
            known.put(row.id(), line);
            lines.add(line);
        }
        byCode = known;
        replace(lines);
    }

    @SuppressWarnings("ReferenceEquality") // a line is itself and no other
    private void replace(List<Line> lines) {
        ObservableList<Line> items = list.getItems();
        if (items.equals(lines)) {
            return;
        }
        List<Line> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        Line lead = list.getSelectionModel().getSelectedItem();
        int same = 0;
        while (same < Math.min(items.size(), lines.size()) && items.get(same) == lines.get(same)) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(items.size(), lines.size()) - same
                && items.get(items.size() - 1 - tail) == lines.get(lines.size() - 1 - tail)) {
            tail++;
        }
        busy = true;
        list.getSelectionModel().clearSelection();
        List<Line> fresh = lines.subList(same, lines.size() - tail);
        if (same == 0 && tail == 0) {
            items.setAll(lines);
        } else {
            items.remove(same, items.size() - tail);
            items.addAll(same, fresh);
        }
        choose(chosen, Optional.ofNullable(lead));
        busy = false;
    }

    private void choose(List<Line> chosen, Optional<Line> lead) {
        MultipleSelectionModel<Line> selection = list.getSelectionModel();
        chosen.stream()
                .filter(line -> byCode.containsValue(line))
                .mapToInt(list.getItems()::indexOf)
                .filter(index -> index >= 0)
                .forEach(selection::select);
        lead.map(list.getItems()::indexOf).filter(index -> index >= 0).ifPresent(selection::select);
    }

    Optional<Line> line(Id<Code> code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Chooses one code alone and brings it into view. */
    void choose(Optional<Id<Code>> code) {
        busy = true;
        list.getSelectionModel().clearSelection();
        code.flatMap(this::line).ifPresent(line -> {
            list.getSelectionModel().select(line);
            list.getFocusModel().focus(list.getItems().indexOf(line));
        });
        busy = false;
    }

    /** Puts a line in for a code that is being named. */
    void insert(int at, Line draft) {
        busy = true;
        list.getItems().add(at, draft);
        busy = false;
    }

    void remove(Line draft) {
        busy = true;
        list.getItems().remove(draft);
        busy = false;
    }
}
