package no.utsagn.ui.anonymise;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import no.utsagn.base.Messages;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Place;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.frame.Command;

/** What can be done in the room, with its keys: each letter does one thing wherever the keyboard is, but in a field. */
final class NameCommands {

    /** What the commands do. */
    interface Acts {
        void accept();

        void skip();

        void takeBack();

        void kind();

        void edit();

        void sameAs();

        void other();

        void restore();

        void mark();

        void acceptTicked();

        void commit();

        void filter();

        void finer(int by);
    }

    private final Messages say;
    private final AnonymiseModel model;
    private final Acts acts;

    NameCommands(Messages say, AnonymiseModel model, Acts acts) {
        this.say = say;
        this.model = model;
        this.acts = acts;
    }

    /** All of them. */
    List<Command> all() {
        return Stream.concat(groups().stream().flatMap(List::stream), otherKeys().stream())
                .toList();
    }

    /** What stands in the menu, with a line between groups. */
    List<List<Command>> groups() {
        return List.of(decisions(), rows(), together(), ways(), texts());
    }

    private List<Command> decisions() {
        BooleanExpression chosen = chosen();
        return List.of(
                letter("ui.anonymise.do.accept", "A", acts::accept, chosen),
                letter("ui.anonymise.do.skip", "S", acts::skip, chosen),
                letter("ui.anonymise.do.kind", "T", acts::kind, chosen),
                letter("ui.anonymise.do.edit", "E", acts::edit, chosen),
                letter("ui.anonymise.do.here", "Space", model::toggleHere, chosen),
                plain("ui.anonymise.do.finer", () -> acts.finer(-1), chosen),
                plain("ui.anonymise.do.broader", () -> acts.finer(1), chosen));
    }

    private List<Command> rows() {
        BooleanExpression chosen = chosen();
        BooleanExpression written = standing(true);
        return List.of(
                letter("ui.anonymise.do.take-back", "Delete", acts::takeBack, chosen),
                letter("ui.anonymise.do.restore", "R", acts::restore, written),
                letter("ui.anonymise.do.mark", "N", acts::mark, always()),
                letter("ui.anonymise.do.same", "M", acts::sameAs, chosen),
                letter("ui.anonymise.do.other", "P", acts::other, chosen));
    }

    private List<Command> together() {
        BooleanExpression chosen = chosen();
        return List.of(
                letter("ui.anonymise.do.tick", "X", this::tick, chosen),
                Command.of(say.text("ui.anonymise.do.tick-all"), model::tickAll)
                        .on("Shortcut+A")
                        .notWhileTyping(),
                Command.of(say.text("ui.anonymise.do.accept-ticked"), acts::acceptTicked)
                        .on("Shortcut+Enter")
                        .when(ticked()),
                Command.of(say.text("ui.anonymise.do.commit"), acts::commit).on("Shortcut+Shift+Enter"));
    }

    private List<Command> ways() {
        return List.of(
                way("ui.anonymise.next", "F8", false),
                way("ui.anonymise.previous", "Shift+F8", true),
                Command.of(say.text("ui.anonymise.do.next-transcript"), () -> model.turnTo(false))
                        .on("Alt+Page Down"),
                Command.of(say.text("ui.anonymise.do.previous-transcript"), () -> model.turnTo(true))
                        .on("Alt+Page Up"));
    }

    /** The same by other keys. */
    private List<Command> otherKeys() {
        return List.of(way("ui.anonymise.next", "Alt+Down", false), way("ui.anonymise.previous", "Alt+Up", true));
    }

    private List<Command> texts() {
        return List.of(
                Command.of(say.text("ui.anonymise.do.filter"), acts::filter).on("Shortcut+F"),
                Command.of(say.text("ui.anonymise.find.again"), model::findAgain)
                        .on("F5"));
    }

    private Command letter(String key, String on, Runnable act, BooleanExpression when) {
        return Command.of(say.text(key), act).on(on).notWhileTyping().when(when);
    }

    private Command plain(String key, Runnable act, BooleanExpression when) {
        return Command.of(say.text(key), act).when(when);
    }

    private Command way(String key, String on, boolean backwards) {
        return Command.of(say.text(key), () -> model.step(backwards)).on(on);
    }

    private void tick() {
        model.chosen().get().ifPresent(at -> model.tick(at.item()));
    }

    private BooleanBinding chosen() {
        return Bindings.createBooleanBinding(() -> model.chosen().get().isPresent(), model.chosen());
    }

    private BooleanBinding standing(boolean written) {
        return Bindings.createBooleanBinding(
                () -> model.chosen()
                        .get()
                        .filter(at -> (at.place().standing() == Place.Standing.WRITTEN) == written
                                && at.item().state() != ItemState.CUE)
                        .isPresent(),
                model.chosen());
    }

    private BooleanBinding ticked() {
        return Bindings.createBooleanBinding(() -> !model.ticked().get().isEmpty(), model.ticked());
    }

    private static BooleanExpression always() {
        return BooleanExpression.booleanExpression(Bindings.createBooleanBinding(() -> true));
    }
}
