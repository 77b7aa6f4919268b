package no.utsagn.ui.code.tree;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.codes.Spot;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.ui.code.count.Tally;

/** A line of the tree that stays the same while what it shows changes; or the place where a new code is being named. */
final class Line {

    private final ReadOnlyObjectWrapper<CodeRow> row;
    private final Optional<Spot> draft;

    Line(CodeRow row) {
        this(row, Optional.empty());
    }

    private Line(CodeRow row, Optional<Spot> draft) {
        this.row = new ReadOnlyObjectWrapper<>(row);
        this.draft = draft;
    }

    /** A line for a code that has no name yet. @param like a code at the same depth or above it */
    static Line draft(CodeRow like, int depth, Spot spot) {
        CodeRow row = new CodeRow(
                Id.random(),
                "",
                "",
                like.color(),
                depth,
                false,
                false,
                Tally.Count.NONE,
                0,
                like.status(),
                List.of(),
                true);
        return new Line(row, Optional.of(spot));
    }

    ReadOnlyObjectProperty<CodeRow> row() {
        return row.getReadOnlyProperty();
    }

    void show(CodeRow other) {
        row.set(other);
    }

    Id<Code> id() {
        return row.get().id();
    }

    /** Where the code will be that is being named here. */
    Optional<Spot> spot() {
        return draft;
    }
}
