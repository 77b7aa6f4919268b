package no.utsagn.ui.dialogs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.names.ReplacementPlan;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;

/**
 * Takes names out of the texts: where the key is to lie and by which words it opens, then what would be replaced, in
 * numbers, and only then the replacing.
 */
public final class ReplaceDialog {

    private static final double WIDTH = 560;

    /** @param own the key that was opened for this alone; empty where the window's open key is used */
    private record Planned(Optional<HeldKey> own, ReplacementPlan plan, boolean fresh) {}

    private final Dialogs with;
    private final Messages say;
    private final OpenStudy open;
    /** Decided once: if the key is locked while the dialog stands, that is told and nothing is replaced. */
    private final boolean held;

    private final PathField key;
    private final PathField decisions;
    private final PasswordField passphrase = new PasswordField();
    private final PasswordField again = new PasswordField();

    public ReplaceDialog(Dialogs with, OpenStudy open) {
        this.with = with;
        this.say = with.say();
        this.open = open;
        this.held = with.keyIsOpen();
        FileChoice.Kind keys = new FileChoice.Kind(say.text("ui.kind-of-file.key"), List.of("utsagnkey"));
        key = new PathField(
                say,
                "key-place",
                () -> has()
                        ? with.files().open(say.text("ui.replace.key"), keys)
                        : with.files().save(say.text("ui.replace.key"), keys, keyName()));
        decisions = new PathField(say, "decisions", () -> with.files()
                .open(
                        say.text("ui.replace.decisions"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.table"), List.of("tsv"))));
        passphrase.setId("passphrase");
        again.setId("passphrase-again");
        with.key().flatMap(KeyHolder::place).ifPresent(path -> key.field().setText(path.toString()));
    }

    private boolean has() {
        return open.now().facts().key().isPresent();
    }

    private String keyName() {
        return String.valueOf(open.path().getFileName()).replaceFirst("\\.utsagn$", "") + ".utsagnkey";
    }

    /** Shows it. */
    public void open() {
        DialogCard card =
                new DialogCard(say, with.overlay(), say.text("ui.replace.title"), WIDTH, say.text("ui.replace.find"));
        card.onGo(() -> plan(card));
        card.go()
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !held
                                && (key.field().getText().isBlank()
                                        || passphrase.getText().isEmpty()
                                        || (!has() && !passphrase.getText().equals(again.getText()))),
                        key.field().textProperty(),
                        passphrase.textProperty(),
                        again.textProperty()));
        Label beside = Parts.wrapped(say.text("ui.replace.beside"), "warning", "small");
        beside.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        this::besideStudy, key.field().textProperty()));
        beside.managedProperty().bind(beside.visibleProperty());
        if (held) {
            card.with(Parts.wrapped(say.text("ui.replace.lead.open"), "muted"), decisions());
            card.open(decisions.field());
            return;
        }
        card.with(
                Parts.wrapped(say.text(has() ? "ui.replace.lead.again" : "ui.replace.lead"), "muted"),
                new VBox(4, DialogCard.field(say.text("ui.replace.key"), key, ""), beside),
                DialogCard.field(say.text("ui.replace.passphrase"), passphrase, ""));
        if (!has()) {
            card.with(DialogCard.field(
                    say.text("ui.replace.passphrase.again"), again, say.text("ui.replace.passphrase.help")));
        }
        card.with(decisions());
        card.open(key.field());
    }

    private VBox decisions() {
        return DialogCard.field(say.text("ui.replace.decisions"), decisions, say.text("ui.replace.decisions.help"));
    }

    private boolean besideStudy() {
        Path folder = open.path().toAbsolutePath().getParent();
        return key.path()
                .map(path -> path.toAbsolutePath().getParent())
                .filter(parent -> parent.equals(folder))
                .isPresent();
    }

    private void plan(DialogCard card) {
        if (held) {
            card.run(
                    with,
                    Work.FINDING_NAMES,
                    progress -> with.useKey(open -> new Planned(
                            Optional.empty(), new ReplaceNames(this.open).plan(open, decisions.path()), false)),
                    this::confirm);
        } else {
            planWithOwn(card);
        }
    }

    private void planWithOwn(DialogCard card) {
        Path place =
                key.path().orElseThrow(() -> Problem.of("ui.replace.no-place").exception());
        char[] secret = passphrase.getText().toCharArray();
        boolean fresh = !Files.exists(place);
        card.run(
                with,
                Work.FINDING_NAMES,
                progress -> {
                    HeldKey own = HeldKey.openOrCreate(open, place, secret);
                    try {
                        return new Planned(Optional.of(own), new ReplaceNames(open).plan(own, decisions.path()), fresh);
                    } catch (RuntimeException e) {
                        leave(own, fresh);
                        throw e;
                    } finally {
                        Arrays.fill(secret, '\0');
                    }
                },
                this::confirm);
    }

    /** A key that was made for a plan that came to nothing holds nothing, and goes. */
    private static void leave(HeldKey held, boolean fresh) {
        Path place = held.path();
        held.close();
        if (fresh) {
            try {
                Files.deleteIfExists(place);
            } catch (IOException e) {
                throw Problem.of("file.cannot-write", place.toString())
                        .causedBy(e)
                        .exception();
            }
        }
    }

    private void confirm(Planned planned) {
        with.overlay().close();
        ReplacementPlan plan = planned.plan();
        int names = plan.replaced().size();
        DialogCard card = new DialogCard(
                say, with.overlay(), say.text("ui.replace.title"), WIDTH, say.text("ui.replace.go", plan.mentions()));
        card.onGo(() -> card.run(
                with,
                Work.REPLACING,
                progress -> planned.own()
                        .map(own -> new ReplaceNames(open).commit(own, plan))
                        .orElseGet(() -> with.useKey(key -> new ReplaceNames(open).commit(key, plan))),
                done -> tell(planned, done)));
        card.onCancel(() -> planned.own().ifPresent(own -> leave(own, planned.fresh())));
        card.go().setDisable(names == 0);
        card.with(
                Parts.wrapped(say.text("ui.replace.counts", plan.mentions(), names), "body"),
                Parts.wrapped(say.text("ui.replace.no-undo"), "warning", "small"));
        if (!plan.unsure().isEmpty()) {
            card.with(Parts.wrapped(say.text("ui.replace.unsure", plan.unsure().size()), "muted", "small"));
        }
        card.open(card.go());
    }

    private void tell(Planned planned, ReplaceNames.Done done) {
        with.overlay().close();
        Optional<String> code = planned.own().flatMap(HeldKey::recoveryCode);
        planned.own().ifPresent(own -> {
            own.close();
            with.key().ifPresent(holder -> holder.found(own.path()));
        });
        DialogCard card = new DialogCard(
                say, with.overlay(), say.text("ui.replace.done"), WIDTH, say.text("ui.close"), with.overlay()::close);
        card.withoutCancel();
        card.with(Parts.wrapped(
                say.text("ui.replace.done.text", done.mentions(), done.entities(), done.transcripts()), "body"));
        code.ifPresent(text -> {
            TextField field = new TextField(text);
            field.setEditable(false);
            field.setId("recovery-code");
            card.with(DialogCard.field(say.text("ui.replace.recovery"), field, say.text("ui.replace.recovery.help")));
        });
        card.open(card.go());
    }
}
