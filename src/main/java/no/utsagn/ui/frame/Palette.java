package no.utsagn.ui.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Choice;

/** Finds commands for what is typed: every word of it must begin a word of the command or of its menu. */
final class Palette {

    /** A command and the menu it stands in. */
    private record Entry(Command command, String menu) {
        String name() {
            return command.name().get();
        }
    }

    private final Messages say;
    private final List<Entry> entries;

    Palette(Messages say, List<Command> own, List<CommandMenu> menus) {
        this.say = say;
        this.entries = Stream.concat(
                        own.stream().map(command -> new Entry(command, "")),
                        menus.stream().flatMap(menu -> menu.commands().stream()
                                .map(command -> new Entry(command, menu.name()))))
                .toList();
    }

    /** The commands that fit; those that can be done now come first, and among them those whose name begins so. */
    List<Choice> choices(String typed) {
        List<String> wanted = words(typed);
        return entries.stream()
                .filter(entry -> fits(entry, wanted))
                .sorted(Comparator.comparing(
                                (Entry entry) -> !entry.command().enabled().get())
                        .thenComparing(entry -> !starts(entry, typed)))
                .map(this::choice)
                .toList();
    }

    private Choice choice(Entry entry) {
        boolean can = entry.command().enabled().get();
        List<String> note = new ArrayList<>();
        if (!can) {
            note.add(say.text("ui.palette.not-now"));
        }
        if (!entry.menu().isEmpty()) {
            note.add(entry.menu());
        }
        if (!entry.command().keysShown().isEmpty()) {
            note.add(entry.command().keysShown());
        }
        return new Choice(
                entry.name(),
                String.join("  ·  ", note),
                "",
                can ? entry.command().action() : () -> {});
    }

    private static boolean starts(Entry entry, String typed) {
        return entry.name().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    private static boolean fits(Entry entry, List<String> wanted) {
        List<String> there = words(entry.name() + " " + entry.menu());
        return wanted.stream().allMatch(word -> there.stream().anyMatch(other -> other.startsWith(word)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}«»…]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
