package no.utsagn.names.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.pattern.figure.Figures;
import no.utsagn.names.pattern.named.NamedThings;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Rule;

/** Reads the words of a text once and asks all rules at each. */
final class ByWords implements Finder {

    private static final Comparator<Find> IN_ORDER = Comparator.comparing(Find::span);

    private final List<Rule> rules;

    private ByWords(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** All rules. */
    static ByWords with(Ladders ladders) {
        List<Rule> rules = new ArrayList<>(Figures.rules(ladders));
        rules.addAll(NamedThings.rules(ladders));
        return new ByWords(rules);
    }

    @Override
    public List<Find> find(String text, Span within) {
        Line line = Line.of(text, within);
        List<Find> finds = new ArrayList<>();
        for (Rule rule : rules) {
            for (Hit hit : rule.in(line)) {
                if (!isRest(text, within, hit.span())) {
                    finds.add(new Find(hit.span(), hit.kind(), hit.wording()));
                }
            }
        }
        return finds.stream().distinct().sorted(IN_ORDER).toList();
    }

    /** Whether words stand behind a mark on a letter before the stretch: they are the rest of that letter's word. */
    private static boolean isRest(String text, Span within, Span words) {
        return words.start() > within.start()
                && Characters.startsWord(text.codePointAt(words.start()))
                && Characters.continuesWord(text.codePointBefore(words.start()));
    }
}
