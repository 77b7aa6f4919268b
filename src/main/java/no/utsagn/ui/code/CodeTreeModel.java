package no.utsagn.ui.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;

/** What the code tree shows: the codes that fit the filter, those above them, and their counts. */
public final class CodeTreeModel {

    /** A code with what lies under it. */
    public record Branch(CodeRow row, List<Branch> under) {
        public Branch {
            under = List.copyOf(under);
        }
    }

    private final DeskModel desk;
    private final Counts counts;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Branch>> branches = new ReadOnlyObjectWrapper<>(List.of());

    public CodeTreeModel(DeskModel desk, Counts counts) {
        this.desk = desk;
        this.counts = counts;
        filter.addListener((property, before, now) -> refresh());
        desk.study().addListener((property, before, now) -> refresh());
        refresh();
    }

    /** What the names must hold; empty for all. */
    public StringProperty filter() {
        return filter;
    }

    /** The tree. */
    public ReadOnlyObjectProperty<List<Branch>> branches() {
        return branches.getReadOnlyProperty();
    }

    /** How many codes there are in all. */
    public int size() {
        return desk.study().get().codebook().codes().size();
    }

    private void refresh() {
        Codebook codebook = desk.study().get().codebook();
        List<Code> order = codebook.inTreeOrder();
        Map<Id<Code>, Integer> passages = counts.passages(desk.study().get());
        Set<Id<Code>> shown = shown(order);
        branches.set(under(codebook, Optional.empty(), order, passages, shown));
    }

    private Set<Id<Code>> shown(List<Code> order) {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        Codebook codebook = desk.study().get().codebook();
        Set<Id<Code>> shown = new HashSet<>();
        for (Code code : order) {
            if (code.name().toLowerCase(Locale.ROOT).contains(wanted)) {
                Optional<Id<Code>> at = Optional.of(code.id());
                while (at.isPresent() && shown.add(at.get())) {
                    at = codebook.code(at.get()).parent();
                }
            }
        }
        return shown;
    }

    private static List<Branch> under(
            Codebook codebook,
            Optional<Id<Code>> parent,
            List<Code> order,
            Map<Id<Code>, Integer> passages,
            Set<Id<Code>> shown) {
        List<Branch> branches = new ArrayList<>();
        for (Code code : codebook.under(parent)) {
            if (shown.contains(code.id())) {
                int place = order.indexOf(code);
                CodeRow row = new CodeRow(
                        code.id(),
                        code.name(),
                        code.fields().definition().brief(),
                        code.color(),
                        passages.getOrDefault(code.id(), 0),
                        place < 9 ? place + 1 : 0);
                branches.add(new Branch(row, under(codebook, Optional.of(code.id()), order, passages, shown)));
            }
        }
        return branches;
    }
}
