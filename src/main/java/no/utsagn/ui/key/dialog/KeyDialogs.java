package no.utsagn.ui.key.dialog;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.app.key.DeleteKey;
import no.utsagn.app.key.KeyCare;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.KeyState;
import no.utsagn.app.key.KeyTaking;
import no.utsagn.app.key.TakeInKey;
import no.utsagn.base.Messages;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.running.Work;

/** Opens the dialogs of the key of a study. */
public final class KeyDialogs {

    static final double WIDTH = 540;

    private final Dialogs with;
    private final Messages say;
    private final KeyHolder holder;

    public KeyDialogs(Dialogs with, KeyHolder holder) {
        this.with = with;
        this.say = with.say();
        this.holder = holder;
    }

    /** Makes a key, and shows its recovery code once. */
    public void make() {
        make(() -> {});
    }

    /** Makes a key, shows its recovery code once, and then does what the key was wanted for. */
    public void make(Runnable then) {
        NewPassphrase passphrase = new NewPassphrase(say);
        Place place = new Place(with, holder);
        DialogCard card = card(say.text("ui.key.make.title"), say.text("ui.key.make.go"));
        card.go()
                .disableProperty()
                .bind(passphrase
                        .unfinished()
                        .or(place.field().field().textProperty().isEmpty()));
        card.onGo(() -> {
            Path file = place.path();
            char[] secret = passphrase.take();
            card.run(with, Work.OPENING_KEY, progress -> holder.create(file, secret), code -> showCode(code, then));
        });
        card.with(Parts.wrapped(say.text("ui.key.make.lead"), "muted"), place.node(), passphrase.node());
        card.open(passphrase.first());
    }

    private DialogCard card(String title, String go) {
        return new DialogCard(say, with.overlay(), titled(title), WIDTH, go);
    }

    /** The name of a command without the sign that more is asked for: here it is asked. */
    static String titled(String command) {
        return command.replace(" …", "");
    }

    private void showCode(String code, Runnable then) {
        with.overlay().close();
        new CodeCard(with, holder, code).open(then);
    }

    /** Lets a person show where the key lies. */
    public void show() {
        with.files()
                .open(say.text("ui.key.show.title"), Place.kind(say))
                .ifPresent(file -> new Problems(say, with.overlay()).guard(() -> holder.found(file)));
    }

    /** Changes the passphrase. */
    public void changePassphrase() {
        CurrentSecret current = new CurrentSecret(say);
        NewPassphrase fresh = new NewPassphrase(say);
        DialogCard card = card(say.text("ui.key.change.title"), say.text("ui.key.change.go"));
        card.go().disableProperty().bind(fresh.unfinished().or(current.missing()));
        card.onGo(() -> {
            char[] now = current.take();
            char[] next = fresh.take();
            card.run(
                    with,
                    Work.OPENING_KEY,
                    progress -> {
                        new KeyCare(holder).changePassphrase(now, next);
                        return next.length;
                    },
                    length -> with.overlay().close());
        });
        card.with(Parts.wrapped(say.text("ui.key.change.lead"), "muted"), current.node(), fresh.node());
        card.open(current.field());
    }

    /** Draws another recovery code. */
    public void drawCode() {
        CurrentSecret current = new CurrentSecret(say);
        DialogCard card = card(say.text("ui.key.draw.title"), say.text("ui.key.draw.go"));
        card.go().disableProperty().bind(current.missing());
        card.onGo(() -> {
            char[] now = current.take();
            card.run(
                    with,
                    Work.OPENING_KEY,
                    progress -> new KeyCare(holder).drawRecoveryCode(now),
                    code -> showCode(code, () -> {}));
        });
        card.with(Parts.wrapped(say.text("ui.key.draw.lead"), "muted"), current.node());
        card.open(current.field());
    }

    /** Takes a colleague's key into the open one. */
    public void takeIn() {
        takeIn(new TakeInKey(holder), say.text("ui.key.take-in.go"), () -> {});
    }

    /**
     * Takes a colleague's key into the open one, in a way of one's own.
     *
     * @param go what the button says that does it
     * @param then heard once it is done
     */
    public void takeIn(KeyTaking act, String go, Runnable then) {
        new TakeInCard(with, holder, new TakeInCard.Way(act, go, then)).open();
    }

    /** Moves the open key to another place. */
    public void move() {
        Place place = new Place(with, holder);
        DialogCard card = card(say.text("ui.key.move.title"), say.text("ui.key.move.go"));
        card.go().disableProperty().bind(place.field().field().textProperty().isEmpty());
        card.onGo(() -> {
            Path there = place.path();
            card.run(with, Work.OPENING_KEY, progress -> new KeyCare(holder).move(there), this::moved);
        });
        card.with(Parts.wrapped(say.text("ui.key.move.lead"), "muted"), place.node());
        card.open(place.field().field());
    }

    private void moved(Optional<Path> left) {
        with.overlay().close();
        left.ifPresent(former -> tell(say.text("ui.key.move.title"), say.text("ui.key.move.left", former.toString())));
    }

    private void tell(String title, String text) {
        DialogCard card = card(title, say.text("ui.close"));
        card.onGo(with.overlay()::close);
        card.withoutCancel();
        card.with(Parts.wrapped(text, "body"));
        card.open(card.go());
    }

    /** Says what it means that the key is not to be had, and what can be done. */
    public void explainMissing(KeyState state) {
        DialogCard card = card(say.text("ui.key.missing.title"), say.text("ui.key.show"));
        card.onGo(() -> {
            with.overlay().close();
            show();
        });
        card.with(
                Parts.wrapped(say.text(KeyWords.why(state)), "body"),
                Parts.wrapped(say.text("ui.key.missing.means"), "body"),
                Parts.wrapped(say.text("ui.key.missing.do"), "muted"));
        card.open(card.go());
    }

    /** Deletes backups that still hold originals, after saying what that does. */
    public void purge(int backups, Runnable done) {
        DialogCard card = card(say.text("ui.key.purge.title"), say.text("ui.key.purge.go", backups));
        card.go().getStyleClass().setAll("button", "danger");
        card.onGo(() -> {
            holder.study().purgeFormerBackups();
            with.overlay().close();
            done.run();
        });
        card.with(Parts.wrapped(say.text("ui.key.purge.text", backups), "body"));
        card.open(card.go());
    }

    /** Deletes the key for good, after saying what that does and what it leaves. */
    public void delete() {
        with.run(Work.LOOKING_AT_KEY, progress -> new DeleteKey(holder).outlook(), outlook -> new DeleteDialog(
                        with, holder, outlook)
                .open());
    }
}
