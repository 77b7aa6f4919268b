package no.utsagn.ui.key.dialog;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.PasswordField;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.KeyTaking;
import no.utsagn.app.key.OtherKey;
import no.utsagn.app.key.TakeInKey;
import no.utsagn.base.Messages;
import no.utsagn.names.namesake.Choices;
import no.utsagn.names.namesake.Taking;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.PathField;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;

/** Asks for a colleague's key and its passphrase, and takes it in; asks of those of one name first where it must. */
final class TakeInCard {

    /** What came of looking at the key: taken in already, or open, with something to decide. */
    private record Looked(Optional<TakeInKey.Taken> taken, Optional<OtherKey> other, Optional<Taking> taking) {}

    private final Dialogs with;
    private final Messages say;
    private final KeyHolder holder;
    /** How it is done. @param go what the button says; @param then heard once it is done */
    record Way(KeyTaking act, String go, Runnable then) {}

    private final Way way;
    private final PathField place;
    private final PasswordField secret = new PasswordField();

    TakeInCard(Dialogs with, KeyHolder holder, Way way) {
        this.with = with;
        this.say = with.say();
        this.holder = holder;
        this.way = way;
        place = new PathField(
                say, "other-key", () -> with.files().open(say.text("ui.key.take-in.which"), Place.kind(say)));
        secret.setId("other-passphrase");
    }

    void open() {
        DialogCard card = new DialogCard(
                say, with.overlay(), KeyDialogs.titled(say.text("ui.key.take-in")), KeyDialogs.WIDTH, way.go());
        card.go()
                .disableProperty()
                .bind(secret.textProperty()
                        .isEmpty()
                        .or(place.field().textProperty().isEmpty()));
        card.onGo(() -> {
            Path file = place.path().orElseThrow();
            char[] typed = secret.getText().toCharArray();
            secret.clear();
            card.run(with, Work.OPENING_KEY, progress -> look(file, typed), this::go);
        });
        card.with(
                Parts.wrapped(say.text("ui.key.take-in.lead"), "muted"),
                DialogCard.field(say.text("ui.key.take-in.file"), place, ""),
                DialogCard.field(
                        say.text("ui.key.take-in.passphrase"), secret, say.text("ui.key.take-in.passphrase.help")));
        card.open(place.field());
    }

    private Looked look(Path file, char[] typed) {
        OtherKey other = OtherKey.open(holder, file, typed);
        try {
            Taking taking = way.act().look(other);
            if (!taking.open(Choices.none()).isEmpty()) {
                return new Looked(Optional.empty(), Optional.of(other), Optional.of(taking));
            }
            TakeInKey.Taken taken = way.act().take(other, Choices.none());
            other.close();
            return new Looked(Optional.of(taken), Optional.empty(), Optional.empty());
        } catch (RuntimeException e) {
            other.close();
            throw e;
        }
    }

    private void go(Looked looked) {
        with.overlay().close();
        looked.taken().ifPresent(this::done);
        looked.other()
                .ifPresent(other ->
                        new NamesakesCard(with, holder, other, looked.taking().orElseThrow(), way, this::done).open());
    }

    private void done(TakeInKey.Taken taken) {
        way.then().run();
        tell(with, holder, taken);
    }

    /** Says what was taken in: how much, and which labels stand for people whom the keys call otherwise. */
    private static void tell(Dialogs with, KeyHolder holder, TakeInKey.Taken taken) {
        Messages say = with.say();
        DialogCard card = new DialogCard(
                say, with.overlay(), say.text("ui.key.taken-in.title"), KeyDialogs.WIDTH, say.text("ui.close"));
        card.onGo(with.overlay()::close);
        card.withoutCancel();
        boolean nothing = taken.changedNothing();
        card.with(Parts.wrapped(
                nothing
                        ? say.text("key.taken-in.nothing")
                        : say.text("key.taken-in", taken.names(), taken.words(), taken.joined()),
                "body"));
        taken.otherwise()
                .forEach(person -> card.with(Parts.wrapped(
                        say.text(
                                "key.taken-in.otherwise",
                                holder.study().now().people().label(person)),
                        "body")));
        if (taken.joined() > 0 && holder.study().canUndo()) {
            card.with(Parts.wrapped(say.text("ui.key.taken-in.undo"), "muted"));
        }
        if (taken.missing() > 0) {
            card.with(Parts.wrapped(say.text("key.taken-in.missing", taken.missing()), "muted"));
        }
        card.open(card.go());
    }
}
