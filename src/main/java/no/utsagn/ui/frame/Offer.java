package no.utsagn.ui.frame;

import java.util.Arrays;
import java.util.List;
import no.utsagn.base.Messages;

/** Commands that belong together, and the menu that they stand in. */
public record Offer(MenuPlace place, List<Command> commands) {

    public Offer {
        commands = List.copyOf(commands);
    }

    /** Commands for one menu. */
    public static Offer in(MenuPlace place, Command... commands) {
        return new Offer(place, List.of(commands));
    }

    /** The menus that hold what is offered, groups in the order they are given; a menu without any is left out. */
    public static List<CommandMenu> menus(Messages say, List<Offer> offers) {
        return Arrays.stream(MenuPlace.values())
                .map(place -> new CommandMenu(say.text(place.messageKey()), groups(offers, place)))
                .filter(menu -> !menu.groups().isEmpty())
                .toList();
    }

    private static List<List<Command>> groups(List<Offer> offers, MenuPlace place) {
        return offers.stream()
                .filter(offer -> offer.place() == place && !offer.commands().isEmpty())
                .map(Offer::commands)
                .toList();
    }
}
