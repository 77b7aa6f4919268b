package no.utsagn.names.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.names.cue.Cues;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.lexicon.Lexicon;
import no.utsagn.names.model.NameModel;
import no.utsagn.names.pattern.Find;
import no.utsagn.names.pattern.Finder;
import no.utsagn.names.pattern.Patterns;
import no.utsagn.transcript.entity.EntityKind;

/**
 * All finders together. Loading takes a moment: whoever needs them holds one and passes it on. Immutable, for several
 * threads.
 */
public final class Finders implements TextFinder {

    /** Chosen on NorNE dev; a weight of the model is at most 400. */
    private static final double BOLDNESS_WITH_CAPITALS = 110;
    /** In small letters much more is let through: a name that is overlooked is worse than a word too many to look at. */
    private static final double BOLDNESS_WITHOUT = 215;

    private final Lexicon lexicon;
    private final NameModel model;
    private final KnownNames known;
    private final NeverNames never;
    private final Finder patterns;

    private Finders(Lexicon lexicon, NameModel model, KnownNames known, NeverNames never, Finder patterns) {
        this.lexicon = lexicon;
        this.model = model;
        this.known = known;
        this.never = never;
        this.patterns = patterns;
    }

    /** The finders with what comes along with the program; they know no people. */
    public static Finders load() {
        Lexicon lexicon = Lexicon.load();
        return with(lexicon, NameModel.load(lexicon));
    }

    /** The finders with another model, for measuring it. */
    public static Finders with(Lexicon lexicon, NameModel model) {
        Ladders ladders = Ladders.load();
        Finder patterns = Patterns.forReview(ladders).and(Cues.with(ladders).finder());
        return new Finders(lexicon, model, KnownNames.none(), NeverNames.load(), patterns);
    }

    /** The same with names that are known, and found wherever they stand. @param names whole names or single ones */
    public Finders knowing(Collection<String> names) {
        return new Finders(lexicon, model, known.and(names), never, patterns);
    }

    /** The trained model by itself, for measuring it. */
    public TextFinder modelAlone() {
        return (text, turns) -> Union.of(text, new ModelFinder(model, 0, 0).in(Page.of(text, turns, lexicon)));
    }

    @Override
    public List<Found> in(String text, List<Span> turns) {
        Page page = Page.of(text, turns, lexicon);
        List<Found> finds = new ArrayList<>(new ModelFinder(model, BOLDNESS_WITH_CAPITALS, BOLDNESS_WITHOUT).in(page));
        finds.addAll(page.capitals() ? new ByCapital(page, finds).finds() : new InSmallLetters(page, finds).finds());
        finds.removeIf(found -> never.has(found.span().of(text)) && !page.isGivenInside(found.span()));
        for (Span turn : turns) {
            finds.addAll(known.in(text, turn, page.capitals()));
            patterns.find(text, turn).forEach(find -> finds.add(found(find)));
        }
        finds.removeIf(found -> cutsWord(text, found.span()));
        return Neighbours.joined(text, Union.of(text, finds));
    }

    private static Found found(Find find) {
        Source source = find.kind() == EntityKind.CUE ? Source.CUE : Source.PATTERN;
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
