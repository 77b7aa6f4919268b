package no.utsagn.ui.code.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;

/** What keys do in the tree. */
final class TreeKeys {

    private final ListView<Line> list;
    private final ShapeModel shape;
    private final CodeCell.Acts acts;
    private final TreeRequests opens;
    private final Supplier<List<Id<Code>>> chosen;

    TreeKeys(
            ListView<Line> list,
            ShapeModel shape,
            CodeCell.Acts acts,
            TreeRequests opens,
            Supplier<List<Id<Code>>> chosen) {
        this.list = list;
        this.shape = shape;
        this.acts = acts;
        this.opens = opens;
        this.chosen = chosen;
    }

    void key(KeyEvent event) {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line == null || list.getEditingIndex() >= 0 || event.isShortcutDown()) {
            return;
        }
        Optional<Runnable> act = event.isAltDown() ? moving(event, line.id()) : plain(event, line);
        act.ifPresent(runnable -> {
            event.consume();
            runnable.run();
        });
    }

    private Optional<Runnable> moving(KeyEvent event, Id<Code> code) {
        return switch (event.getCode()) {
            case UP -> Optional.of(() -> shape.up(code));
            case DOWN -> Optional.of(() -> shape.down(code));
            case RIGHT -> Optional.of(() -> shape.in(code));
            case LEFT -> Optional.of(() -> shape.out(code));
            case ENTER -> Optional.of(opens.card());
            default -> Optional.empty();
        };
    }

    private Optional<Runnable> plain(KeyEvent event, Line line) {
        CodeRow row = line.row().get();
        return switch (event.getCode()) {
            case ENTER -> Optional.of(() -> acts.codeBy(line));
            case DELETE -> Optional.of(() -> shape.remove(chosen.get()));
            case INSERT -> Optional.of(event.isShiftDown() ? opens.under() : opens.beside());
            case RIGHT ->
                Optional.of(() -> {
                    if (row.parent() && !row.open()) {
                        acts.fold(line);
                    } else if (row.open()) {
                        select(list.getItems().indexOf(line) + 1);
                    }
                });
            case LEFT ->
                Optional.of(() -> {
                    if (row.open()) {
                        acts.fold(line);
                    } else {
                        above(line).ifPresent(this::select);
                    }
                });
            default -> Optional.empty();
        };
    }

    private Optional<Integer> above(Line line) {
        int depth = line.row().get().depth();
        for (int at = list.getItems().indexOf(line) - 1; at >= 0; at--) {
            if (list.getItems().get(at).row().get().depth() < depth) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private void select(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        list.scrollTo(Math.max(0, index - 3));
    }
}
