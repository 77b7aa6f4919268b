package no.utsagn.names.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.names.likely.LikelyNames;
import no.utsagn.names.pattern.Find;
import no.utsagn.names.pattern.Finder;
import no.utsagn.names.pattern.Patterns;

/**
 * All finders together. Loading takes a moment: whoever needs them holds one and passes it on. Immutable, for several
 * threads.
 */
public final class Finders implements TextFinder {

    private final LikelyNames names;
    private final Finder patterns;

    private Finders(LikelyNames names, Finder patterns) {
        this.names = names;
        this.patterns = patterns;
    }

    /** The finders with what comes along with the program; they know no people. */
    public static Finders load() {
        return new Finders(LikelyNames.load(), Patterns.all());
    }

    /** The same with names that are known, and found wherever they stand. @param known whole names or single ones */
    public Finders knowing(Collection<String> known) {
        return new Finders(names.knowing(known), patterns);
    }

    @Override
    public List<Found> in(String text, List<Span> turns) {
        List<Found> finds = new ArrayList<>();
        for (Span turn : turns) {
            names.find(text, turn).forEach(find -> finds.add(found(find, Source.LIST)));
            patterns.find(text, turn).forEach(find -> finds.add(found(find, Source.PATTERN)));
        }
        finds.removeIf(found -> cutsWord(text, found.span()));
        return Union.of(finds);
    }

    private static Found found(Find find, Source source) {
        return new Found(find.span(), find.kind(), source, find.wording());
    }

    private static boolean cutsWord(String text, Span span) {
        return inside(text, span.start()) || inside(text, span.end());
    }

    private static boolean inside(String text, int at) {
        return at > 0
                && at < text.length()
                && Characters.continuesWord(text.charAt(at - 1))
                && Characters.continuesWord(text.charAt(at));
    }
}
