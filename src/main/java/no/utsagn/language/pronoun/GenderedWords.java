package no.utsagn.language.pronoun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.utsagn.language.CaseRegime;
import no.utsagn.language.Span;

/**
 * Finds the words of a text that tell whether somebody is a man or a woman, by a table of forms: bokmål, nynorsk and
 * common dialect. Whom a pronoun stands for cannot be computed; where the words beside it tell that it is a name, belongs
 * to one, or may stand for a thing, the find says so. Immutable, for several threads.
 */
public final class GenderedWords {

    private final GenderedTable table;

    private GenderedWords(GenderedTable table) {
        this.table = table;
    }

    /** The finder with the table that the program brings. */
    public static GenderedWords load() {
        return new GenderedWords(GenderedTable.load());
    }

    /** The gendered words of a whole text. */
    public List<GenderedWord> in(String text) {
        return in(text, Span.over(text), List.of(), CaseRegime.of(text));
    }

    /**
     * The gendered words of a stretch, in the order of the text.
     *
     * @param names where something stands in the place of a name; nothing is found in there
     * @param regime of the whole text
     */
    public List<GenderedWord> in(String text, Span within, List<Span> names, CaseRegime regime) {
        Line line = new Line(text, within, names, regime);
        List<GenderedWord> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.isInName(i)) {
                at(line, i).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<GenderedWord> at(Line line, int i) {
        Optional<GenderedTable.Entry> entry = table.find(line.folded(i)).filter(e -> !isDanger(line, i));
        if (entry.isEmpty()) {
            return Clitics.at(line, i)
                    .map(gender -> new GenderedWord(
                            line.span(i), WordKind.CLITIC, gender, Optional.empty(), Optional.of(Doubt.CLITIC)));
        }
        GenderedTable.Entry known = entry.get();
        if (!known.kind().hasNeutral()) {
            return Optional.of(
                    new GenderedWord(line.span(i), known.kind(), known.gender(), Optional.empty(), Optional.empty()));
        }
        String neutral = known.kind() == WordKind.PRONOUN ? "hen" : "hens";
        return Optional.of(new GenderedWord(
                line.span(i),
                known.kind(),
                known.gender(),
                Optional.of(inCaseOf(neutral, line.word(i))),
                Doubts.about(line, i, table, known)));
    }

    /** "faren for at", "faren ved": the danger, not the father. */
    private static boolean isDanger(Line line, int i) {
        String next = line.folded(i + 1);
        return line.folded(i).equals("faren") && line.isJoined(i) && (next.equals("for") || next.equals("ved"));
    }

    private static String inCaseOf(String neutral, String word) {
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            return neutral.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(neutral.charAt(0)) + neutral.substring(1)
                : neutral;
    }
}
