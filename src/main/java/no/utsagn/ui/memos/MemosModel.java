package no.utsagn.ui.memos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.utsagn.app.memos.MemoEntry;
import no.utsagn.app.memos.MemoFilter;
import no.utsagn.app.memos.MemoList;
import no.utsagn.app.memos.Subject;
import no.utsagn.base.Id;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;

/** The memos of the study: those about what is at hand, and those that are looked for. */
public final class MemosModel {

    private final DeskModel desk;
    private final ReadOnlyObjectWrapper<List<MemoEntry>> here = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<MemoEntry>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Subject.Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Id<Coder>>> coder = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<MemoList.Order> order = new SimpleObjectProperty<>(MemoList.Order.NEWEST);
    private MemoList all;
    private Study listed;

    public MemosModel(DeskModel desk) {
        this.desk = desk;
        this.listed = desk.study().get();
        this.all = MemoList.of(listed);
        desk.study().addListener((property, before, now) -> relist(now));
        desk.selection().addListener((property, before, now) -> lookHere());
        desk.transcript().addListener((property, before, now) -> lookHere());
        desk.code().addListener((property, before, now) -> lookHere());
        text.addListener((property, before, now) -> find());
        kind.addListener((property, before, now) -> find());
        coder.addListener((property, before, now) -> find());
        order.addListener((property, before, now) -> find());
        find();
        lookHere();
    }

    /** The memos about what lies at the caret and about the chosen code, the narrowest first. */
    public ReadOnlyObjectProperty<List<MemoEntry>> here() {
        return here.getReadOnlyProperty();
    }

    /** The memos that are looked for. */
    public ReadOnlyObjectProperty<List<MemoEntry>> found() {
        return found.getReadOnlyProperty();
    }

    /** How many there are in the study. */
    public int size() {
        return all.size();
    }

    /** What they must hold; empty for all. */
    public StringProperty text() {
        return text;
    }

    /** What they are about; empty for anything. */
    public ObjectProperty<Optional<Subject.Kind>> kind() {
        return kind;
    }

    /** Who wrote them; empty for anybody. */
    public ObjectProperty<Optional<Id<Coder>>> coder() {
        return coder;
    }

    /** In which order they are listed. */
    public ObjectProperty<MemoList.Order> order() {
        return order;
    }

    /** Whether memos are left out of the list. */
    public boolean isFiltered() {
        return !text.get().isBlank() || kind.get().isPresent() || coder.get().isPresent();
    }

    /** Shows all memos again. */
    public void showAll() {
        text.set("");
        kind.set(Optional.empty());
        coder.set(Optional.empty());
    }

    /** The coders of the study. */
    public List<Coder> coders() {
        return List.copyOf(desk.study().get().coders().all());
    }

    /** What the memos are about changes with everything but the coverage: all is listed anew where there are any. */
    private void relist(Study now) {
        boolean none = now.memos().isEmpty() && listed.memos().isEmpty();
        listed = now;
        if (!none) {
            all = MemoList.of(now);
            find();
            lookHere();
        }
    }

    private void find() {
        MemoFilter filter = new MemoFilter(text.get(), kind.get().map(Set::of).orElse(Set.of()), coder.get());
        found.set(all.find(filter, order.get()));
    }

    private void lookHere() {
        if (all.size() == 0) {
            here.set(List.of());
            return;
        }
        List<MemoEntry> newest = all.find(MemoFilter.all(), MemoList.Order.NEWEST);
        here.set(AtHand.all(desk).stream()
                .filter(target -> !(target instanceof MemoTarget.OnStudy))
                .flatMap(target ->
                        newest.stream().filter(entry -> entry.memo().target().equals(target)))
                .toList());
    }
}
