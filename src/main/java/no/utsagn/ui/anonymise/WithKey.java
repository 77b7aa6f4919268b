package no.utsagn.ui.anonymise;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.KeyState;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.app.key.RestoreNames;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.Shown;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.key.Keys;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;

/** What is done with the open key: what is accepted is written into the texts, and originals are brought back. */
final class WithKey {

    private static final double WIDTH = 520;

    private final Dialogs with;
    private final Messages say;
    private final DeskModel desk;
    private final AnonymiseModel model;
    private final Keys keys;
    private final AnonymiseRoom.Asks asks;

    WithKey(Dialogs with, DeskModel desk, AnonymiseModel model, Keys keys, AnonymiseRoom.Asks asks) {
        this.with = with;
        this.say = with.say();
        this.desk = desk;
        this.model = model;
        this.keys = keys;
        this.asks = asks;
    }

    /** Tells in numbers what will happen, and does it once somebody says so; asks for the key first where it is not open. */
    void commit() {
        if (model.review().get().planned() == 0 && !model.canMark()) {
            asks.tell(say.text("ui.anonymise.commit.why"));
        } else if (keys.model().open().get()) {
            confirm();
        } else if (keys.model().state().get().kind() == KeyState.Kind.NONE) {
            asks.tell(say.text("ui.anonymise.commit.make"));
            keys.dialogs().make(this::confirm);
        } else {
            asks.tell(say.text("ui.anonymise.commit.open"));
            keys.whenOpen(this::confirm);
        }
    }

    private void confirm() {
        if (model.canMark()) {
            confirmMark();
            return;
        }
        Review review = model.review().get();
        int places = review.planned();
        int entities =
                (int) review.items().stream().filter(item -> item.planned() > 0).count();
        DialogCard card = new DialogCard(
                say,
                with.overlay(),
                say.text("ui.anonymise.commit.title"),
                WIDTH,
                say.text("ui.anonymise.commit", places));
        Label counts = Parts.wrapped(
                say.text("ui.anonymise.commit.counts", places, entities, transcripts(review)), "body", "bold");
        counts.setId("commit-counts");
        card.with(
                counts,
                Parts.wrapped(say.text("ui.anonymise.commit.what"), "body"),
                Parts.wrapped(say.text("ui.anonymise.commit.no-undo"), "warning", "small"));
        int open = review.tally().left();
        if (open > 0) {
            card.with(Parts.wrapped(say.text("ui.anonymise.commit.left", open), "muted", "small"));
        }
        int backups = desk.desk().formerBackups();
        if (backups > 0) {
            card.with(Parts.wrapped(say.text("ui.anonymise.commit.backups", backups), "muted", "small"));
        }
        write(card, this::done);
    }

    /** Nothing is to be replaced: it is said that all was gone through, so that the texts may be printed. */
    private void confirmMark() {
        DialogCard card = new DialogCard(
                say, with.overlay(), say.text("ui.anonymise.mark.title"), WIDTH, say.text("ui.anonymise.mark"));
        card.with(
                Parts.wrapped(say.text("ui.anonymise.mark.what"), "body"),
                Parts.wrapped(say.text("ui.anonymise.mark.no-undo"), "warning", "small"));
        write(card, done -> {
            with.overlay().close();
            asks.tell(say.text("ui.anonymise.mark.done"));
        });
    }

    private void write(DialogCard card, Consumer<ReplaceNames.Done> then) {
        card.onGo(() -> card.run(
                with,
                Work.REPLACING,
                progress -> keys.model()
                        .use((HeldKey key) -> new ReplaceNames(desk.desk()).replaceAccepted(key, model.finds())),
                then));
        card.open(card.go());
    }

    private static int transcripts(Review review) {
        return (int) review.items().stream()
                .flatMap(item -> item.places().stream())
                .filter(place -> place.standing() == Place.Standing.PLANNED)
                .map(Place::transcript)
                .distinct()
                .count();
    }

    private void done(ReplaceNames.Done done) {
        with.overlay().close();
        String told = say.text("ui.anonymise.commit.done", done.mentions(), done.entities(), done.transcripts());
        int backups = desk.desk().formerBackups();
        if (backups > 0) {
            asks.tell(
                    told + " " + say.text("ui.anonymise.commit.done.backups", backups),
                    say.text("ui.anonymise.commit.purge"),
                    () -> keys.dialogs().purge(backups, () -> asks.tell(say.text("ui.anonymise.commit.purged"))));
        } else {
            asks.tell(told);
        }
    }

    /** Brings the original back where a replacement is chosen: here alone, or in all places of it. */
    void restore() {
        model.chosen()
                .get()
                .filter(at -> at.place().standing() == Place.Standing.WRITTEN)
                .ifPresent(at -> {
                    if (!keys.model().open().get()) {
                        asks.tell(say.text("ui.anonymise.restore.locked"));
                        keys.whenOpen(() -> restore(at));
                    } else {
                        restore(at);
                    }
                });
    }

    private void restore(Shown at) {
        Set<Id<Replacement>> here = model.hereOnly().get() || at.item().count() < 2
                ? replacementAt(at.place())
                : at.item().places().stream()
                        .flatMap(place -> replacementAt(place).stream())
                        .collect(Collectors.toSet());
        with.run(
                Work.REPLACING,
                progress -> keys.model().use(key -> {
                    new RestoreNames(desk.desk()).restore(here, key);
                    return here.size();
                }),
                count -> asks.tell(say.text("ui.anonymise.restore.done", count)));
    }

    private Set<Id<Replacement>> replacementAt(Place place) {
        return desk.study().get().transcripts().find(place.transcript()).stream()
                .flatMap(transcript -> transcript.replacements().stream())
                .filter(replacement -> replacement.span().equals(place.span()))
                .map(Replacement::id)
                .collect(Collectors.toSet());
    }
}
