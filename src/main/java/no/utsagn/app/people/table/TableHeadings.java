package no.utsagn.app.people.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.utsagn.app.people.Fact;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;

/** What the columns of our own table are called, in any of the program's languages. */
final class TableHeadings {

    /** The column that says of whom a row is, and that a table is ours. The same in all languages. */
    static final String ID = "utsagn-id";

    private static final List<Messages> ALL =
            Arrays.stream(TextLanguage.values()).map(Messages::in).toList();

    private TableHeadings() {}

    /** The heading of a fact; an attribute that is called as something else is says that it is one. */
    static String of(Fact fact, Messages say) {
        return switch (fact.kind()) {
            case ROLE -> say.text("people.column.role");
            case SITE -> say.text("people.column.site");
            case ROUND -> say.text("people.column.round");
            case CASES -> say.text("people.column.cases");
            case ATTRIBUTE -> attribute(fact.attribute(), say);
        };
    }

    private static String attribute(String name, Messages say) {
        return isLabel(name) || name.equalsIgnoreCase(ID) || !fact(name).equals(Optional.of(Fact.attribute(name)))
                ? say.text("people.column.attribute", name)
                : name;
    }

    static boolean isLabel(String heading) {
        return ALL.stream().anyMatch(say -> heading.equalsIgnoreCase(say.text("people.column.label")));
    }

    /** What a column of our own table holds; empty for what is not taken in. */
    static Optional<Fact> fact(String heading) {
        if (heading.equalsIgnoreCase(ID) || isLabel(heading)) {
            return Optional.empty();
        }
        for (Messages say : ALL) {
            for (Fact fact : List.of(Fact.ROLE, Fact.SITE, Fact.ROUND, Fact.CASES)) {
                if (heading.equalsIgnoreCase(of(fact, say))) {
                    return Optional.of(fact);
                }
            }
            String prefix = say.text("people.column.attribute", "").strip();
            if (heading.toLowerCase(Locale.ROOT).startsWith(prefix) && heading.length() > prefix.length() + 1) {
                return Optional.of(
                        Fact.attribute(heading.substring(prefix.length()).strip()));
            }
        }
        return Optional.of(Fact.attribute(heading));
    }
}
