package no.utsagn.names.ladder;

import java.util.Optional;
import java.util.Set;
import no.utsagn.language.Span;
import no.utsagn.names.word.Line;

/**
 * What to put in the place of somebody who is spoken of: the role that the words beside the name tell ("legen min, Hansen",
 * "sjefen vår Kari", "Bodil, som er veilederen min", "ho Kari på Nav"), else "[navn]".
 */
public final class RoleProposals {

    /** What is proposed where nothing tells a role. */
    public static final String NAME = "[navn]";

    private static final Set<String> OWN = Set.of(
            "min", "mi", "mitt", "mine", "vår", "vårt", "våre", "hans", "hennes", "hennar", "deres", "din", "di",
            "sin");
    private static final Set<String> BETWEEN = Set.of(
            "som", "heter", "heiter", "het", "hette", "er", "e", "var", "va", "altså", "han", "hun", "ho", "hu", "æ");
    private static final Set<String> BEHIND = Set.of(
            "som", "er", "e", "var", "va", "ble", "blei", "vart", "altså", "en", "ein", "ei", "den", "æ", "denne");
    private static final Set<String> AT = Set.of("på", "i", "fra", "frå", "hos", "ved");
    private static final String COMMA = ", ";
    private static final int MOST_BETWEEN = 4;
    private static final int AROUND = 80;

    private RoleProposals() {}

    /**
     * The words to propose for a name.
     *
     * @param name where it stands
     * @param within the turn it stands in; nothing outside is looked at
     */
    public static String of(String text, Span name, Span within) {
        Span near =
                new Span(Math.max(within.start(), name.start() - AROUND), Math.min(within.end(), name.end() + AROUND));
        Line line = Line.of(text, near);
        int first = -1;
        int last = -1;
        for (int i = 0; i < line.size(); i++) {
            if (line.word(i).span().overlaps(name)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0
                ? NAME
                : role(line, first, last).map(role -> "(" + role + ")").orElse(NAME);
    }

    private static Optional<String> role(Line line, int first, int last) {
        Optional<String> title = last > first ? RoleWord.of(line.folded(first)) : Optional.empty();
        return title.or(() -> before(line, first)).or(() -> behind(line, last));
    }

    private static Optional<String> before(Line line, int first) {
        for (int i = first - 1; i >= 0 && first - i <= MOST_BETWEEN && isNear(line, i + 1); i--) {
            Optional<String> role = RoleWord.of(line.folded(i));
            if (role.isPresent()) {
                return role;
            }
            if (!OWN.contains(line.folded(i)) && !BETWEEN.contains(line.folded(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> behind(Line line, int last) {
        if (AT.contains(line.joined(last + 1)) && line.joined(last + 2).startsWith("nav")) {
            return RoleWord.of("nav-ansatt");
        }
        for (int i = last + 1; i < line.size() && i - last <= MOST_BETWEEN && isNear(line, i); i++) {
            Optional<String> role = RoleWord.of(line.folded(i));
            if (role.isPresent()) {
                return role;
            }
            if (!OWN.contains(line.folded(i)) && !BEHIND.contains(line.folded(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(Line line, int i) {
        return line.word(i).joined() || line.gapBefore(i).equals(COMMA);
    }
}
