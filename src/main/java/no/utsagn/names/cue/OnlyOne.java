package no.utsagn.names.cue;

import java.util.Optional;
import java.util.Set;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.SmallWords;
import no.utsagn.names.word.WordSet;

/**
 * The only one of a kind: "den eneste jenta", "det eneste møbellageret", "den einaste her som snakkar samisk". The only
 * way, time, reason and the like are left, and "det eneste" without a noun.
 */
final class OnlyOne implements Sign {

    private static final Set<String> ONLY = Set.of("eneste", "einaste", "enaste", "eineste", "æineste", "enste");
    private static final Set<String> ARTICLES = Set.of("den", "de", "dei", "det", "denne");
    /** "ikke en eneste" is none. */
    private static final Set<String> SINGLE =
            Set.of("en", "ei", "ein", "et", "eit", "eitt", "ett", "én", "æin", "hver");

    private static final Set<String> ALONE = Set.of("som", "her", "på", "i", "av", "blant", "hos", "med");
    private static final Set<String> IS = Set.of("er", "e", "var", "va", "blir", "ble", "blei", "vart", "æ");
    private static final Set<String> THINGS =
            WordSet.of("gang gangen gongen måte måten grunn grunnen ting tingen mulighet "
                    + "muligheten mulegheita moglegheita løsning løsningen løysinga problem problemet forskjell forskjellen skilnaden "
                    + "årsak årsaken årsaka alternativ alternativet krav kravet kriterium kriteriet mål målet tanke tanken dag dagen "
                    + "sjansen trøst trøsten feil feilen spørsmål spørsmålet ord ordet");
    private static final int MOST_AFTER = 6;

    private final Ladders ladders;
    private final Tail tail;

    OnlyOne(Ladders ladders, Tail tail) {
        this.ladders = ladders;
        this.tail = tail;
    }

    @Override
    public Optional<Cue> at(Line line, int i) {
        if (!ONLY.contains(line.folded(i)) || SINGLE.contains(line.joinedBefore(i))) {
            return Optional.empty();
        }
        boolean article = ARTICLES.contains(line.joinedBefore(i));
        int first = article ? i - 1 : i;
        int last = last(line, i, article && !line.folded(first).equals("det"));
        return last < 0 ? Optional.empty() : Optional.of(new Cue(line.span(first, last), CueRule.ONLY));
    }

    private int last(Line line, int i, boolean person) {
        String next = line.joined(i + 1);
        if (next.isEmpty()) {
            return person && IS.contains(line.joinedBefore(i - 1)) ? i : -1;
        }
        if (ALONE.contains(next)) {
            return person ? clause(line, i + 1) : -1;
        }
        if (THINGS.contains(next) || SmallWords.has(next)) {
            return -1;
        }
        int noun = People.tellsWho(next) && line.word(i + 2).joined() ? i + 2 : i + 1;
        boolean who = noun > i + 1 || People.isPerson(next) || tail.isHouse(next) || ladders.isTrade(next);
        return who ? tail.end(line, noun) : tail.endInPlace(line, noun).orElse(-1);
    }

    private static int clause(Line line, int i) {
        int last = i;
        while (last - i < MOST_AFTER && line.word(last + 1).joined()) {
            last++;
        }
        return last;
    }
}
