package no.utsagn.ui.hen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import no.utsagn.app.hen.DecideHen;
import no.utsagn.app.hen.HenReport;
import no.utsagn.base.Id;
import no.utsagn.chapter.Chapter;
import no.utsagn.names.hen.ChapterHen;
import no.utsagn.names.hen.HenRoles;
import no.utsagn.names.hen.Proposal;
import no.utsagn.names.hen.Scope;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;

/** The gendered words of a chapter's quotes, which one is looked at, and what can be decided of it. */
final class HenModel {

    private final DeskModel desk;
    private final ObjectProperty<Id<Chapter>> chapter;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(new Scope.Informants());
    private final ReadOnlyObjectWrapper<ChapterHen> found;
    private final ReadOnlyObjectWrapper<List<HenRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ChangeListener<Study> follow = (property, before, now) -> look();

    HenModel(DeskModel desk, Id<Chapter> first) {
        this.desk = desk;
        this.chapter = new SimpleObjectProperty<>(first);
        this.found = new ReadOnlyObjectWrapper<>(find());
        desk.study().addListener(follow);
        chapter.addListener((property, before, now) -> begin());
        scope.addListener((property, before, now) -> begin());
        begin();
    }

    /** The chapter that is gone through. */
    ObjectProperty<Id<Chapter>> chapter() {
        return chapter;
    }

    /** Whose quotes are looked at. */
    ObjectProperty<Scope> scope() {
        return scope;
    }

    /** All that is found in the chapter. */
    ReadOnlyObjectProperty<ChapterHen> found() {
        return found.getReadOnlyProperty();
    }

    /** The lines of the list: pronouns in print order, then the other words. */
    ReadOnlyObjectProperty<List<HenRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Which line is looked at; -1 if there is none. */
    IntegerProperty chosen() {
        return chosen;
    }

    Optional<HenRow> row() {
        int at = chosen.get();
        return at >= 0 && at < rows.get().size() ? Optional.of(rows.get().get(at)) : Optional.empty();
    }

    /** Role words that can stand in a place. */
    List<String> roles() {
        return HenRoles.of(desk.study().get().people());
    }

    /** Puts "hen" where the chosen word stands, and goes on; a word without such a form stays. */
    void hen() {
        row().ifPresent(row -> {
            if (row instanceof HenRow.Asked asked
                    && !asked.proposal().neutral().equals(asked.proposal().word())) {
                decide(() -> acts().put(row.spot(), asked.proposal().neutral()));
            }
        });
    }

    /** Puts a role where the chosen word stands, and goes on. */
    void role(String role) {
        row().ifPresent(row -> {
            String words = row instanceof HenRow.Asked asked ? asked.proposal().inPlace(role) : role;
            decide(() -> acts().put(row.spot(), words));
        });
    }

    /** Leaves the chosen pronoun as it is, and goes on. */
    void leave() {
        row().filter(HenRow.Asked.class::isInstance).ifPresent(row -> decide(() -> acts().leave(row.spot())));
    }

    /** Takes the answer about the chosen word back, and stays there. */
    void takeBack() {
        row().filter(HenRow::isDecided).ifPresent(row -> acts().takeBack(row.spot()));
    }

    /** Takes the last step of the study back. */
    void undo() {
        if (desk.desk().canUndo()) {
            desk.desk().undo();
        }
    }

    private DecideHen acts() {
        return new DecideHen(desk.desk());
    }

    private void decide(Runnable act) {
        int at = chosen.get();
        act.run();
        look();
        next(at);
    }

    /** Goes to the next word that waits for an answer: behind this one, else the first; stays where none does. */
    private void next(int at) {
        List<HenRow> all = rows.get();
        for (int step = 1; step < all.size(); step++) {
            int to = (at + step) % all.size();
            if (all.get(to).isOpen()) {
                chosen.set(to);
                return;
            }
        }
        chosen.set(Math.min(at, all.size() - 1));
    }

    private void begin() {
        look();
        chosen.set(-1);
        next(-1);
        if (chosen.get() < 0 && !rows.get().isEmpty()) {
            chosen.set(0);
        }
    }

    private void look() {
        int at = chosen.get();
        found.set(find());
        rows.set(Stream.<HenRow>concat(
                        found.get().proposals().stream().map(HenRow.Asked::new),
                        found.get().left().stream().map(HenRow.Other::new))
                .toList());
        chosen.set(Math.min(at, rows.get().size() - 1));
    }

    private ChapterHen find() {
        Study study = desk.study().get();
        return study.chapters().has(chapter.get())
                ? HenReport.of(study, chapter.get(), scope.get()).chapters().get(0)
                : new ChapterHen(chapter.get(), "", List.of(), List.of(), List.of());
    }

    /** How many pronouns are in a state. */
    int count(Proposal.State state) {
        return found.get().count(state);
    }

    /** Looks no longer. */
    void close() {
        desk.study().removeListener(follow);
    }
}
