package no.utsagn.names.cue;

import java.util.Optional;
import java.util.Set;
import no.utsagn.names.word.Line;

/** Where somebody comes from: "en polsk sveiser", "iraneren", "tømrere fra Sørreisa". Origin alone, of things, is left. */
final class Origins implements Sign {

    private static final Set<String> ARTICLES = Set.of("en", "ein", "ei", "den", "æin", "denne");

    private static final Set<String> FROM = Set.of("fra", "frå", "i", "på");

    private final Tail tail;

    Origins(Tail tail) {
        this.tail = tail;
    }

    @Override
    public Optional<Cue> at(Line line, int i) {
        String word = line.folded(i);
        int first = ARTICLES.contains(line.joinedBefore(i)) ? i - 1 : i;
        if (People.isFrom(word)) {
            return Optional.of(new Cue(line.span(first, tail.end(line, i)), CueRule.ORIGIN));
        }
        if (People.isOrigin(word) && People.isPerson(line.joined(i + 1))) {
            return Optional.of(new Cue(line.span(first, tail.end(line, i + 1)), CueRule.ORIGIN));
        }
        boolean from = People.isWork(word) && FROM.contains(line.joined(i + 1)) && !word.startsWith("politi");
        return from
                ? tail.endInPlace(line, i).map(end -> new Cue(line.span(first, end), CueRule.TRADE_AND_PLACE))
                : Optional.empty();
    }
}
