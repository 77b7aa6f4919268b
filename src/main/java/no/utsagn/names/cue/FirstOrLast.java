package no.utsagn.names.cue;

import java.util.Optional;
import java.util.Set;
import no.utsagn.names.word.Line;

/**
 * First, youngest, eldest, largest: "den første kvinnelige gartnermesteren", "den yngste skipperen", "eldst på lageret".
 * First counts only with what somebody is or where: the first day, time, year and candidate are left. So are the youngest
 * and eldest child of a family.
 */
final class FirstOrLast implements Sign {

    private static final Set<String> FIRST = Set.of("første", "fyrste", "fyste");
    private static final Set<String> RANKED = Set.of("yngste", "eldste", "yngst", "eldst", "ældste", "ældst");
    private static final Set<String> SIZED = Set.of("største", "minste", "størst");
    private static final Set<String> AMONG = Set.of("på", "i", "av", "blant", "her");
    private static final Set<String> ARTICLES = Set.of("den", "det", "de", "dei");
    private static final Set<String> OWN =
            Set.of("min", "mi", "mine", "hans", "hennes", "vår", "våre", "di", "din", "hennar");

    private final Tail tail;

    FirstOrLast(Tail tail) {
        this.tail = tail;
    }

    @Override
    public Optional<Cue> at(Line line, int i) {
        String word = line.folded(i);
        if (FIRST.contains(word)) {
            return first(line, i);
        }
        if (RANKED.contains(word)) {
            return ranked(line, i);
        }
        boolean thing = SIZED.contains(word) && (tail.isHouse(line.joined(i + 1)) || People.isWork(line.joined(i + 1)));
        return thing ? tail.endInPlace(line, i + 1).map(end -> cue(line, i, end, CueRule.RANK)) : Optional.empty();
    }

    private Optional<Cue> first(Line line, int i) {
        String next = line.joined(i + 1);
        if (People.tellsWho(next) && line.word(i + 2).joined()) {
            return Optional.of(cue(line, i, tail.end(line, i + 2), CueRule.FIRST));
        }
        return People.isPerson(next)
                ? tail.endInPlace(line, i + 1).map(end -> cue(line, i, end, CueRule.FIRST))
                : Optional.empty();
    }

    private Optional<Cue> ranked(Line line, int i) {
        String next = line.joined(i + 1);
        if (AMONG.contains(next)) {
            int end = tail.end(line, i);
            boolean named =
                    ARTICLES.contains(line.joinedBefore(i)) || line.folded(i).endsWith("st") || end > i;
            return named ? Optional.of(cue(line, i, Math.max(end, i + 1), CueRule.RANK)) : Optional.empty();
        }
        boolean child = OWN.contains(line.joined(i + 2)) || OWN.contains(line.joinedBefore(i));
        int noun = People.tellsWho(next) ? i + 2 : i + 1;
        boolean person = line.word(noun).joined() && (noun > i + 1 || People.isPerson(next)) && !child;
        return person ? Optional.of(cue(line, i, tail.end(line, noun), CueRule.RANK)) : Optional.empty();
    }

    private static Cue cue(Line line, int i, int end, CueRule rule) {
        int first = ARTICLES.contains(line.joinedBefore(i)) ? i - 1 : i;
        return new Cue(line.span(first, end), rule);
    }
}
