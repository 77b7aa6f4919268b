package no.utsagn.ui.anonymise.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.ChangeRung;
import no.utsagn.app.names.AcceptNames;
import no.utsagn.app.names.ChangeNames;
import no.utsagn.app.names.JoinNames;
import no.utsagn.app.names.MarkName;
import no.utsagn.app.names.PartNames;
import no.utsagn.app.names.SkipNames;
import no.utsagn.app.names.TakeBackDecision;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Shown;
import no.utsagn.names.review.Step;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Entity.State;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Rung;

/**
 * What is decided about the place that is chosen: here or everywhere, as the model says. All throw a ProblemException
 * where the study refuses, and change nothing then.
 */
public final class Decisions {

    private final OpenStudy open;
    private final AnonymiseModel model;
    private final Originals originals;

    public Decisions(OpenStudy open, AnonymiseModel model, Originals originals) {
        this.open = open;
        this.originals = originals;
        this.model = model;
    }

    private Optional<Shown> at() {
        return model.chosen().get();
    }

    /** It is to be replaced; then goes on to the next open place. */
    public void accept() {
        at().filter(at -> at.item().state() != ItemState.CUE && at.place().standing() != Place.Standing.WRITTEN)
                .ifPresent(at -> model.decide(() -> accept(at)));
    }

    private void accept(Shown at) {
        Item item = at.item();
        boolean leftHere =
                at.place().standing() == Place.Standing.LEFT && at.place().pinned();
        if (model.hereOnly().get() || leftHere) {
            new AcceptNames(open).acceptHere(item, List.of(at.place()), item.rendering());
        } else {
            new AcceptNames(open).accept(item);
        }
    }

    /** It stays as it is; then goes on to the next open place. */
    public void skip() {
        at().filter(at -> at.place().standing() != Place.Standing.WRITTEN)
                .ifPresent(at -> model.decide(() -> {
                    if (model.hereOnly().get()) {
                        new SkipNames(open).skipHere(at.item(), List.of(at.place()));
                    } else {
                        new SkipNames(open).skip(at.item());
                    }
                }));
    }

    /** Nothing is decided about it any more. */
    public void takeBack() {
        at().filter(at -> !at.item().isOpen()).ifPresent(at -> {
            if (model.hereOnly().get() && at.place().pinned()) {
                new TakeBackDecision(open).takeBack(at.item(), List.of(at.place()));
            } else {
                new TakeBackDecision(open).takeBack(at.item());
            }
        });
    }

    /** All that is ticked is to be replaced, each as it is proposed; nothing else is. */
    public void acceptTicked() {
        Collection<Item> ticked = model.review().get().items().stream()
                .filter(item -> model.ticked().get().contains(item.key()))
                .toList();
        if (!ticked.isEmpty()) {
            new AcceptNames(open).acceptAll(ticked);
            model.untick();
        }
    }

    /** It is of another kind than it seemed. */
    public void kind(EntityKind kind) {
        at().filter(at -> at.item().kind() != kind).ifPresent(at -> {
            if (at.item().isOpen()) {
                model.draft(at.item(), kind);
            } else {
                new ChangeNames(open).kind(at.item(), kind);
            }
        });
    }

    /** Other words are to stand there; blank ones change nothing. */
    public void words(String words) {
        at().filter(at -> !words.isBlank() && !words.strip().equals(at.item().replacement()))
                .ifPresent(at -> render(at.item(), Rendering.Words.of(words.strip())));
    }

    /** It is to be told by another rung; the broader ones can still be chosen for a print. */
    public void step(Step step) {
        at().ifPresent(at -> render(at.item(), from(at.item(), step)));
    }

    private static Rendering.Words from(Item item, Step step) {
        if (item.rendering() instanceof Rendering.Words words && words.rungs().contains(step.rung())) {
            return new Rendering.Words(words.rungs(), words.rungs().indexOf(step.rung()));
        }
        List<Rung> rungs = item.steps().stream().map(Step::rung).toList();
        return new Rendering.Words(rungs, rungs.indexOf(step.rung()));
    }

    private void render(Item item, Rendering.Words words) {
        if (item.isOpen()) {
            model.draft(item, words);
        } else if (open.now().entities().find(item.key()).map(Entity::state).equals(Optional.of(State.COMMITTED))) {
            new ChangeRung(open).change(item.key(), words, originals.held());
        } else {
            new ChangeNames(open).words(item, words);
        }
    }

    /** It is the same as another of the list. */
    public void sameAs(Item other) {
        at().filter(at -> !at.item().key().equals(other.key()))
                .ifPresent(at -> new JoinNames(open).join(other, at.item(), originals.held()));
    }

    /** It is somebody else here than where the same name stands elsewhere. */
    public void other() {
        at().filter(at -> at.item().places().size() > 1).ifPresent(at -> new PartNames(open)
                .part(at.item(), List.of(at.place()), at.item().rendering()));
    }

    /** Words that nothing has found are a name. */
    public void mark(Id<Transcript> transcript, Span words, EntityKind kind, String wording) {
        new MarkName(open).mark(transcript, words, kind, Rendering.Words.of(wording), true);
    }
}
