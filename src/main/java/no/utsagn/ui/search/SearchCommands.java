package no.utsagn.ui.search;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import no.utsagn.base.Messages;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.CommandMenu;
import no.utsagn.ui.frame.MenuPlace;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.search.coding.HitDeeds;
import no.utsagn.ui.search.model.HitsModel;
import no.utsagn.ui.search.model.SearchModel;
import no.utsagn.ui.search.saved.SavedDeeds;

/** What can be done with a search, for the menu of the room, the keys and the palette. */
final class SearchCommands {

    /** What the room itself does. */
    record Acts(Runnable field, Runnable within, Runnable help, Runnable ownWords, Runnable next, Runnable previous) {}

    private final Messages say;
    private final SearchModel search;
    private final HitsModel hits;
    private final HitDeeds deeds;
    private final SavedDeeds saved;
    private final Overlay overlay;
    private final Acts acts;

    SearchCommands(
            Messages say,
            SearchModel search,
            HitsModel hits,
            HitDeeds deeds,
            SavedDeeds saved,
            Overlay overlay,
            Acts acts) {
        this.say = say;
        this.search = search;
        this.hits = hits;
        this.deeds = deeds;
        this.saved = saved;
        this.overlay = overlay;
        this.acts = acts;
    }

    /** The commands of the room, in the groups of its menu. */
    List<List<Command>> groups() {
        BooleanBinding any = any();
        return List.of(
                List.of(
                        Command.of(say.text("ui.search.field"), acts.field()).on("Shortcut+F"),
                        Command.of(say.text("ui.search.within"), acts.within())
                                .on("Shortcut+Shift+F")
                                .when(any),
                        Command.of(say.text("ui.search.sitting"), this::sitting).on("Shortcut+Shift+T")),
                List.of(
                        Command.of(say.text("ui.search.tick-all"), hits::tickAll)
                                .on("Shortcut+A")
                                .notWhileTyping()
                                .when(any),
                        Command.of(say.text("ui.search.code"), deeds::code)
                                .on("Shortcut+K")
                                .when(meant()),
                        Command.of(say.text("ui.search.rule"), deeds::rule).when(any)),
                List.of(
                        Command.of(say.text("ui.search.save"), saved::save)
                                .on("Shortcut+S")
                                .when(any),
                        Command.of(say.text("ui.search.own.open"), acts.ownWords()),
                        Command.of(say.text("ui.search.help.open"), acts.help())));
    }

    CommandMenu menu() {
        return new CommandMenu(say.text("ui.view.search"), groups());
    }

    /** What is offered wherever one is. */
    List<Offer> offers() {
        return List.of(Offer.in(
                MenuPlace.VIEW,
                Command.of(say.text("ui.search.next"), acts.next()).on("F8").when(any()),
                Command.of(say.text("ui.search.previous"), acts.previous())
                        .on("Shift+F8")
                        .when(any())));
    }

    private BooleanBinding any() {
        return Bindings.createBooleanBinding(hits::any, hits.rows());
    }

    private BooleanBinding meant() {
        return Bindings.createBooleanBinding(() -> !hits.meant().isEmpty(), hits.ticked(), hits.chosen(), hits.rows());
    }

    /** Lets one of the searches of this sitting be run again. */
    void sitting() {
        new Picker(overlay, say.text("ui.search.sitting"), this::searches).open();
    }

    private List<Choice> searches(String typed) {
        return search.sitting().searches().get().stream()
                .map(one -> new Choice(one.query(), "", "", () -> {
                    search.run(one.query(), one.forms());
                    acts.field().run();
                }))
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
