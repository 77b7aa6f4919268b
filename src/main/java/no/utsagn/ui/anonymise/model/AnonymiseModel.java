package no.utsagn.ui.anonymise.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.app.Jobs;
import no.utsagn.app.StudyInfo;
import no.utsagn.app.key.HeldKey;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.language.Span;
import no.utsagn.names.find.TextFinder;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.names.review.Shown;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.ui.anonymise.model.Showing.Line;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.running.RunningModel;

/** What was found, which of it is listed, and which place is being decided about. It follows the study while it is seen. */
public final class AnonymiseModel {

    /** Whether names have been looked for. */
    public enum Phase {
        NOT_YET,
        LOOKING,
        DONE,
        FAILED
    }

    private final DeskModel desk;
    private final Gathering gathering;
    private final Recount<Review> recount;
    private final Originals originals;
    private final Drafts drafts = new Drafts();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.NOT_YET);
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Review> review = new ReadOnlyObjectWrapper<>(Review.empty());
    private final ObjectProperty<Showing> showing = new SimpleObjectProperty<>(Showing.all());
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Chosen> choosing = new ReadOnlyObjectWrapper<>(Chosen.nothing());
    private final ReadOnlyObjectWrapper<Optional<Shown>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> hereOnly = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Set<Id<Entity>>> ticked = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyIntegerWrapper missing = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Optional<Id<Transcript>>> transcript = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Study> study;
    private final ReadOnlyObjectWrapper<Optional<Span>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Place> goOnFrom = Optional.empty();
    private Optional<Integer> awaited = Optional.empty();
    private Way way;
    private boolean seen;
    private boolean stale = true;

    /**
     * @param quick does what takes less than a second
     * @param finder finds names; made away from the screen when it is first needed
     */
    public AnonymiseModel(
            DeskModel desk,
            RunningModel running,
            Jobs quick,
            Executor screen,
            Supplier<TextFinder> finder,
            Originals originals) {
        this.desk = desk;
        this.originals = originals;
        this.gathering = new Gathering(desk, running, screen, finder);
        this.recount = new Recount<>(quick);
        this.study = new ReadOnlyObjectWrapper<>(desk.study().get());
        this.way = new Way(study.get(), Review.empty());
        transcript.set(desk.transcript().get());
        choosing.addListener((property, before, now) -> {
            ticked.set(now.ticked());
            hereOnly.set(now.hereOnly());
            chosen.set(now.at());
        });
        showing.addListener((property, before, now) -> lines.set(now.lines(review.get())));
        desk.study().addListener((property, before, now) -> refresh());
        originals.open().addListener((property, before, now) -> {
            if (!now) {
                put(study.get(), Forgetting.of(review.get()));
            }
            refresh();
        });
    }

    /** Whether names have been looked for. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Why looking for names came to nothing. */
    public ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether texts are being looked through. */
    public ReadOnlyBooleanProperty looking() {
        return gathering.looking();
    }

    /** What was found in the texts, without a word of them. */
    public ReviewFinds finds() {
        return gathering.finds();
    }

    /** How many transcripts have not been looked through. */
    public ReadOnlyIntegerProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** The study that the review is of. */
    public ReadOnlyObjectProperty<Study> study() {
        return study.getReadOnlyProperty();
    }

    /** Whether nothing is left to decide or to replace, and the texts can be marked as gone through. */
    public boolean canMark() {
        Review now = review.get();
        return phase.get() == Phase.DONE && now.planned() == 0 && now.isDone() && StudyInfo.namesLeft(study.get());
    }

    /** What was found. */
    public ReadOnlyObjectProperty<Review> review() {
        return review.getReadOnlyProperty();
    }

    public ObjectProperty<Showing> showing() {
        return showing;
    }

    /** The lines of the list. */
    public ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The place that is being decided about. */
    public ReadOnlyObjectProperty<Optional<Shown>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether what is decided holds for this place alone. */
    public ReadOnlyObjectProperty<Boolean> hereOnly() {
        return hereOnly.getReadOnlyProperty();
    }

    /** What is ticked, to be accepted together. */
    public ReadOnlyObjectProperty<Set<Id<Entity>>> ticked() {
        return ticked.getReadOnlyProperty();
    }

    /** The transcript that is read. */
    public ObjectProperty<Optional<Id<Transcript>>> transcript() {
        return transcript;
    }

    /** The transcript itself, as the review knows it. */
    public Optional<Transcript> openTranscript() {
        return transcript.get().flatMap(study.get().transcripts()::find);
    }

    /** Says whether somebody sees it; while nobody does, it is not kept up to date. */
    public void shown(boolean now) {
        seen = now;
        if (now
                && transcript
                        .get()
                        .filter(desk.study().get().transcripts()::has)
                        .isEmpty()) {
            transcript.set(desk.transcript().get());
        }
        if (now && stale) {
            refresh();
        }
    }

    /** Looks for names in the texts that nobody has looked through. */
    public void find() {
        phase.set(Phase.LOOKING);
        problem.set(Optional.empty());
        gathering.look(this::recount, this::failed);
        recount();
    }

    /** Looks through all texts again. */
    public void findAgain() {
        gathering.again();
        find();
    }

    /** Decisions of earlier days ask for the rest of it: who has begun need not begin again. */
    private boolean begun() {
        Study now = desk.study().get();
        return phase.get() != Phase.NOT_YET
                || !now.entities().isEmpty()
                || now.transcripts().stream().anyMatch(t -> !t.pins().isEmpty());
    }

    private void refresh() {
        stale = !seen;
        if (!seen) {
            return;
        }
        if (!begun()) {
            study.set(desk.study().get());
        } else if (phase.get() != Phase.FAILED) {
            boolean news = gathering.missing(desk.study().get()) > missing.get();
            if (phase.get() == Phase.NOT_YET || news) {
                find();
            } else {
                recount();
            }
        }
    }

    private void recount() {
        Study of = desk.study().get();
        missing.set(gathering.missing(of));
        Map<Id<Entity>, EntityKind> kinds = drafts.kinds();
        recount.ask(
                () -> Review.of(of, gathering.finds(), originals.held().map(HeldKey::contents), kinds),
                now -> show(of, now));
    }

    private void failed(RuntimeException why) {
        if (why instanceof ProblemException known) {
            problem.set(Optional.of(known.problem()));
            phase.set(Phase.FAILED);
        } else {
            throw why;
        }
    }

    private void show(Study of, Review now) {
        if (phase.get() != Phase.FAILED) {
            phase.set(gathering.looking().get() ? Phase.LOOKING : Phase.DONE);
        }
        missing.set(gathering.missing(of));
        put(of, originals.open().get() ? now : Forgetting.of(now));
        Optional<Place> from = goOnFrom;
        goOnFrom = Optional.empty();
        from.ifPresent(this::nextOpen);
        awaited.ifPresent(this::chooseAt);
        awaited = Optional.empty();
    }

    private void put(Study of, Review now) {
        Review drafted = drafts.on(now);
        way = new Way(of, drafted);
        Chosen before = choosing.get();
        study.set(of);
        review.set(drafted);
        lines.set(showing.get().lines(drafted));
        if (transcript.get().filter(of.transcripts()::has).isEmpty()) {
            transcript.set(of.transcripts().ids().stream().findFirst());
        }
        choosing.set(before.in(drafted, way));
    }

    /**
     * Makes a decision about the place that is chosen; once the list knows of it, the next open place is chosen.
     *
     * @throws ProblemException as the decision; then nothing is chosen anew
     */
    public void decide(Runnable decision) {
        goOnFrom = chosen.get().map(Shown::place);
        try {
            decision.run();
        } catch (ProblemException e) {
            goOnFrom = Optional.empty();
            throw e;
        }
    }

    /** Does something that makes a find, and chooses what stands at an offset of the open transcript once it is known. */
    public void choosing(int offset, Runnable act) {
        act.run();
        awaited = Optional.of(offset);
        recount();
    }

    /** Words of the open transcript that are to be brought into view, though nothing was found in them. */
    public ReadOnlyObjectProperty<Optional<Span>> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Opens a transcript at words of it. */
    public void read(Id<Transcript> in, Span words) {
        choose(Optional.empty());
        transcript.set(Optional.of(in));
        reading.set(Optional.empty());
        reading.set(Optional.of(words));
    }

    /** Takes an open row for another kind until it is decided about. */
    public void draft(Item item, EntityKind kind) {
        drafts.kind(item.key(), kind);
        put(study.get(), review.get());
        // The rungs of the other kind come with the next count.
        recount();
    }

    /** Puts other words in the place of an open row until it is decided about. */
    public void draft(Item item, Rendering.Words words) {
        drafts.words(item.key(), words);
        put(study.get(), review.get());
    }

    /** Chooses a row: its first place in the transcript that is read, else its first of all. */
    public void choose(Item item) {
        boolean there =
                chosen.get().filter(at -> at.item().key().equals(item.key())).isPresent();
        if (!there) {
            transcript.get().stream()
                    .flatMap(id -> firstOpen(item.in(id)).stream())
                    .findFirst()
                    .or(() -> firstOpen(item.places()))
                    .ifPresent(place -> choose(Optional.of(new Shown(item, place))));
        }
    }

    private static Optional<Place> firstOpen(List<Place> places) {
        return places.stream()
                .filter(place -> place.standing() == Place.Standing.FOUND)
                .findFirst()
                .or(() -> places.stream().findFirst());
    }

    /** Chooses a place, and opens its transcript. */
    public void choose(Optional<Shown> at) {
        at.ifPresent(one -> transcript.set(Optional.of(one.place().transcript())));
        choosing.set(choosing.get().at(at));
    }

    /** Chooses what stands at an offset of the transcript that is read, if something does; a name before a description. */
    public void chooseAt(int offset) {
        under(offset).ifPresent(at -> choose(Optional.of(at)));
    }

    /** What stands at an offset of the transcript that is read. */
    public Optional<Shown> under(int offset) {
        return transcript.get().stream()
                .flatMap(id -> review.get().in(id).stream())
                .filter(one -> one.place().span().contains(offset))
                .min((one, other) -> Boolean.compare(
                        one.item().state() == ItemState.CUE, other.item().state() == ItemState.CUE));
    }

    /** Goes to the next place that the list shows, or to the one before. */
    public void step(boolean backwards) {
        Predicate<Shown> meant = at -> showing.get().shows(at.item());
        go(backwards, meant);
    }

    private void go(boolean backwards, Predicate<Shown> meant) {
        Optional<Shown> to = chosen.get()
                .map(Shown::place)
                .map(from -> backwards ? way.before(from, meant) : way.after(from, meant))
                .orElseGet(() -> way.first(at -> meant.test(at)
                                && transcript
                                        .get()
                                        .equals(Optional.of(at.place().transcript())))
                        .or(() -> way.first(meant)));
        to.ifPresent(at -> choose(Optional.of(at)));
    }

    /** Goes to the next place among what is listed that nobody has decided about, and tells whether there is one. */
    public boolean nextOpen(Place from) {
        Optional<Shown> next = way.after(
                from,
                at -> at.place().standing() == Place.Standing.FOUND
                        && at.item().state() != ItemState.CUE
                        && showing.get().isAmong(at.item()));
        next.ifPresent(at -> choose(Optional.of(at)));
        return next.isPresent();
    }

    /** Goes on to what nobody has decided about, from the place that is chosen. */
    public void goOn() {
        chosen.get().map(Shown::place).ifPresent(this::nextOpen);
    }

    /** Opens the transcript after the one that is read, or before it. */
    public void turnTo(boolean backwards) {
        List<Id<Transcript>> all = List.copyOf(study.get().transcripts().ids());
        int at = transcript.get().map(all::indexOf).orElse(-1) + (backwards ? -1 : 1);
        if (at >= 0 && at < all.size()) {
            choosing.set(choosing.get().at(Optional.empty()));
            transcript.set(Optional.of(all.get(at)));
        }
    }

    /** Everywhere, or here only. */
    public void toggleHere() {
        choosing.set(choosing.get().here(!hereOnly.get()));
    }

    /** Ticks a row that is to be decided about, or takes the tick away. */
    public void tick(Item item) {
        if (item.state() == ItemState.OPEN) {
            choosing.set(choosing.get().toggled(item));
        }
    }

    /** Ticks what is listed and open; if all of it is, nothing. */
    public void tickAll() {
        Set<Id<Entity>> all = new HashSet<>();
        lines.get().forEach(line -> {
            if (line instanceof Line.Row row && row.item().state() == ItemState.OPEN) {
                all.add(row.item().key());
            }
        });
        choosing.set(choosing.get().ticking(ticked.get().containsAll(all) ? Set.of() : all));
    }

    /** Takes all ticks away. */
    public void untick() {
        choosing.set(choosing.get().ticking(Set.of()));
    }
}
