package no.utsagn.ui.code.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeTree;
import no.utsagn.codebook.Codebook;
import no.utsagn.ui.code.count.Tally;
import no.utsagn.ui.code.name.CodeName;
import no.utsagn.ui.code.name.Fit;
import no.utsagn.ui.code.name.Query;
import no.utsagn.ui.desk.DeskModel;

/** What the code tree shows, line by line: the codes that fit the filter, those above them, and their counts. */
public final class CodeTreeModel {

    private final DeskModel desk;
    private final Tally tally;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Id<CodeGroup>>> group = new SimpleObjectProperty<>(Optional.empty());
    private final Set<Id<Code>> folded = new HashSet<>();
    private final Map<String, CodeName> names = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<CodeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    public CodeTreeModel(DeskModel desk, Tally tally) {
        this.desk = desk;
        this.tally = tally;
        filter.addListener((property, before, now) -> refresh());
        group.addListener((property, before, now) -> refresh());
        desk.quick().addListener((property, before, now) -> refresh());
        desk.study().addListener((property, before, now) -> refresh());
        refresh();
    }

    /** What the names must hold; empty for all. */
    public StringProperty filter() {
        return filter;
    }

    /** The group that codes must be in; empty for all. */
    public ObjectProperty<Optional<Id<CodeGroup>>> group() {
        return group;
    }

    /** The lines, from the top. */
    public ReadOnlyObjectProperty<List<CodeRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** How many codes there are in all. */
    public int size() {
        return desk.study().get().codebook().codes().size();
    }

    /** Folds away what lies under a code, or brings it back. While a filter is set, all that fits is shown. */
    public void fold(Id<Code> code, boolean away) {
        boolean changed = away ? folded.add(code) : folded.remove(code);
        if (changed) {
            refresh();
        }
    }

    /** The codes whose sub-codes are folded away. */
    public Set<Id<Code>> folded() {
        return Set.copyOf(folded);
    }

    /** Folds away what lies under these codes and nothing else, as it was left. Some may be gone. */
    public void fold(Set<Id<Code>> codes) {
        folded.clear();
        folded.addAll(codes);
        refresh();
    }

    /** Brings back what a code is folded away in. */
    public void reveal(Id<Code> code) {
        Codebook codebook = desk.study().get().codebook();
        boolean changed = false;
        Optional<Id<Code>> at = codebook.codes().find(code).flatMap(Code::parent);
        while (at.isPresent()) {
            changed |= folded.remove(at.get());
            at = codebook.code(at.get()).parent();
        }
        if (changed) {
            refresh();
        }
    }

    private void refresh() {
        Codebook codebook = desk.study().get().codebook();
        if (group.get().filter(id -> !codebook.groups().has(id)).isPresent()) {
            group.set(Optional.empty());
            return;
        }
        rows.set(new Reading(codebook).read());
    }

    /** One reading of the tree. */
    private final class Reading {

        private final Codebook codebook;
        private final CodeTree tree;
        private final Map<Id<Code>, Tally.Count> counts = tally.of(desk.study().get());
        private final List<Id<Code>> keys;
        private final boolean filtered = !filter.get().isBlank() || group.get().isPresent();
        private final Set<Id<Code>> fitting = new HashSet<>();
        private final Set<Id<Code>> shown = new HashSet<>();
        private final List<CodeRow> read = new ArrayList<>();

        Reading(Codebook codebook) {
            this.codebook = codebook;
            this.tree = codebook.tree();
            this.keys = desk.quick().get().in(codebook).stream().map(Code::id).toList();
        }

        List<CodeRow> read() {
            Query query = Query.of(filter.get());
            for (Code code : tree.inOrder()) {
                if (!filtered || fits(code, query)) {
                    fitting.add(code.id());
                    Optional<Id<Code>> at = Optional.of(code.id());
                    while (at.isPresent() && shown.add(at.get())) {
                        at = codebook.code(at.get()).parent();
                    }
                }
            }
            add(Optional.empty(), 0);
            return List.copyOf(read);
        }

        private boolean fits(Code code, Query query) {
            boolean inGroup =
                    group.get().map(id -> code.fields().groups().contains(id)).orElse(true);
            Optional<Fit> fit = names.computeIfAbsent(code.name(), name -> CodeName.of(name, List.of()))
                    .fits(query);
            return inGroup && fit.isPresent();
        }

        private void add(Optional<Id<Code>> parent, int depth) {
            for (Code code : tree.under(parent)) {
                if (shown.contains(code.id())) {
                    boolean above = tree.under(code.id()).stream().anyMatch(child -> shown.contains(child.id()));
                    boolean open = above && (filtered || !folded.contains(code.id()));
                    read.add(row(code, depth, above, open));
                    if (open) {
                        add(Optional.of(code.id()), depth + 1);
                    }
                }
            }
        }

        private CodeRow row(Code code, int depth, boolean above, boolean open) {
            List<String> groups = code.fields().groups().stream()
                    .flatMap(id -> codebook.groups().find(id).stream())
                    .map(CodeGroup::name)
                    .sorted()
                    .toList();
            return new CodeRow(
                    code.id(),
                    code.name(),
                    code.fields().definition().brief(),
                    code.color(),
                    depth,
                    above,
                    open,
                    counts.getOrDefault(code.id(), Tally.Count.NONE),
                    keys.indexOf(code.id()) + 1,
                    code.fields().status(),
                    groups,
                    fitting.contains(code.id()));
        }
    }
}
