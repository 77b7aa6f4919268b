package no.utsagn.ui.frame;

import java.util.List;

/** A menu: its name and its groups of commands, with a line between groups. */
public record CommandMenu(String name, List<List<Command>> groups) {

    public CommandMenu {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** All its commands. */
    public List<Command> commands() {
        return groups.stream().flatMap(List::stream).toList();
    }
}
