package no.utsagn.ui.work.here;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.coding.AboutWhom;
import no.utsagn.app.coding.JoinPassages;
import no.utsagn.app.coding.RecodePassages;
import no.utsagn.app.coding.ResizePassage;
import no.utsagn.app.coding.SplitPassage;
import no.utsagn.app.coding.UncodePassages;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.desk.DeskModel;

/**
 * The codings at the caret, and the acts on them. Each is one step of undo and throws a ProblemException that says why,
 * where it is refused. What is done by keys is done with one of them: the shortest, or the one that was chosen.
 */
public final class HereModel {

    /** A coding that somebody chose or changed, and what was selected then: it is forgotten when the caret moves. */
    private record Held(Id<Coding> coding, Id<Transcript> transcript, Span selection) {}

    private final DeskModel desk;
    private final ReadOnlyObjectWrapper<List<Coding>> codings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Coding>> one = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Held> held = Optional.empty();

    public HereModel(DeskModel desk) {
        this.desk = desk;
        desk.study().addListener((property, before, now) -> refresh());
        desk.selection().addListener((property, before, now) -> refresh());
        desk.transcript().addListener((property, before, now) -> refresh());
        desk.coders().addListener((property, before, now) -> refresh());
        refresh();
    }

    /** The codings at the caret or under the selection that are seen, the shortest first. */
    public ReadOnlyObjectProperty<List<Coding>> codings() {
        return codings.getReadOnlyProperty();
    }

    /** The coding that the keys are about, if there is one. */
    public ReadOnlyObjectProperty<Optional<Coding>> one() {
        return one.getReadOnlyProperty();
    }

    private void refresh() {
        List<Coding> here = desk.codingsHere();
        Optional<Coding> kept = held.filter(this::stands).flatMap(this::find);
        codings.set(
                kept.isEmpty() || here.contains(kept.get())
                        ? here
                        : Stream.concat(kept.stream(), here.stream()).toList());
        one.set(kept.or(() -> here.stream().findFirst()));
    }

    private boolean stands(Held what) {
        return desk.selection().get().equals(what.selection())
                && desk.transcript().get().equals(Optional.of(what.transcript()));
    }

    private Optional<Coding> find(Held what) {
        return desk.study().get().codings().in(what.transcript()).stream()
                .filter(coding -> coding.id().equals(what.coding()))
                .findFirst();
    }

    /** Chooses one of the codings here: what the keys do, they do with it until the caret moves. */
    public void choose(Id<Coding> coding) {
        held = desk.transcript()
                .get()
                .map(open -> new Held(coding, open, desk.selection().get()));
        refresh();
    }

    private Coding required() {
        return one.get().orElseThrow(() -> Problem.of("coding.none-here").exception());
    }

    /** Takes the one coding away; nothing happens where there is none. */
    public void uncode() {
        one.get().ifPresent(coding -> uncode(List.of(coding.id())));
    }

    /** Takes codings away. */
    public void uncode(Collection<Id<Coding>> which) {
        new UncodePassages(desk.desk()).uncode(which);
    }

    /** Gives the one coding another code. */
    public void recode(Id<Code> code) {
        recode(required().id(), code);
    }

    /** Gives a coding another code. */
    public void recode(Id<Coding> coding, Id<Code> code) {
        choose(coding);
        new RecodePassages(desk.desk()).recode(List.of(coding), code);
        refresh();
    }

    /** Gives a coding the code at a path, "A &gt; B", and makes what is missing of it, all in one step. */
    public void recode(Id<Coding> coding, String path) {
        choose(coding);
        new RecodePassages(desk.desk()).recode(List.of(coding), path);
        refresh();
    }

    /** Lays a coding over another stretch. */
    public void resize(Id<Coding> coding, Span to) {
        choose(coding);
        new ResizePassage(desk.desk()).resize(coding, to);
        refresh();
    }

    /** Moves an end of the one coding by a word. @param later whether towards the end of the text */
    public void resize(ResizePassage.End end, boolean later) {
        Coding coding = required();
        choose(coding.id());
        new ResizePassage(desk.desk()).byWord(coding.id(), end, later);
        refresh();
    }

    /** Splits the one coding at the caret, or where the selection begins; the keys go on with its second part. */
    public void split() {
        Coding second = new SplitPassage(desk.desk())
                .split(required().id(), desk.selection().get().start());
        choose(second.id());
    }

    /**
     * Joins the one coding with its neighbours; where words are selected that more codings of that code and coder share
     * with it, with those and all between.
     */
    public void join() {
        Coding coding = required();
        JoinPassages joining = new JoinPassages(desk.desk());
        List<Id<Coding>> chosen = codings.get().stream()
                .filter(other ->
                        other.code().equals(coding.code()) && other.coder().equals(coding.coder()))
                .map(Coding::id)
                .toList();
        boolean selected = !desk.selection().get().isEmpty() && chosen.size() > 1;
        Coding joined = selected ? joining.join(chosen) : joining.join(coding.id());
        choose(joined.id());
    }

    /** Says of a coding whom it is about. @param people in place of those that were said before */
    public void about(Id<Coding> coding, Set<Id<Participant>> people) {
        new AboutWhom(desk.desk()).say(List.of(coding), people);
    }

    /** The study as it is. */
    Study study() {
        return desk.study().get();
    }

    /** The desk that it all lies on. */
    DeskModel desk() {
        return desk;
    }
}
