package no.utsagn.bench.gold;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.bench.gold.GoldRow.Kind;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.FormIndex;
import no.utsagn.language.forms.JoinedForm;
import no.utsagn.language.forms.Why;
import no.utsagn.language.forms.Width;
import no.utsagn.language.forms.WordForms;

/**
 * Measures what a search takes along, on a list of word forms. Every word of the list is asked for among all words of
 * the list, and what is ticked by itself counts:
 *
 * <ul>
 *   <li>recall: over all pairs (word, other form of its family), in both directions;
 *   <li>precision: over all pairs (word, form found). One is right if a family holds both or a row E, D, N or C names
 *       them, wrong if both are of families but none holds both, or a row X, NX or CN names them; the list says nothing of
 *       others. Compounds are no forms of the word: they count where the list names them, and in {@code compounds}.
 * </ul>
 */
public final class MeasureForms {

    private static final Set<Kind> JOINED = Set.of(Kind.E, Kind.D, Kind.N, Kind.C);
    private static final Set<Kind> APART = Set.of(Kind.X, Kind.NX, Kind.CN);

    private final WordForms rules;

    public MeasureForms(WordForms rules) {
        this.rules = rules;
    }

    /** What each width does. */
    public record Result(FormScore standard, FormScore wide) {}

    /** Two words in the order of asking and finding. */
    private record Pair(String asked, String found) {}

    /** Measures one list. @throws no.utsagn.base.ProblemException if it is no such list */
    public Result of(Path file) {
        GoldList list = GoldList.read(file);
        FormIndex index = new FormIndex(rules);
        Set<String> words = list.words();
        words.forEach(index::add);
        return new Result(
                score(list, found(index, words, Width.DEFAULT)), score(list, found(index, words, Width.WIDE)));
    }

    private static Map<Pair, Why> found(FormIndex index, Set<String> words, Width width) {
        Map<Pair, Why> found = new HashMap<>();
        for (String word : words) {
            for (JoinedForm form : index.formsOf(word, FormChoice.of(width))) {
                if (form.ticked()) {
                    found.put(new Pair(word, form.form()), form.why());
                }
            }
        }
        return found;
    }

    private static FormScore score(GoldList list, Map<Pair, Why> found) {
        Tally parts = new Tally();
        list.of(Kind.C).forEach(row -> parts.add(isFound(found, row.second(), row.first())));
        Tally letters = new Tally();
        list.of(Kind.CN).forEach(row -> letters.add(isFound(found, row.second(), row.first())));
        int both = parts.right() + letters.right();
        return new FormScore(
                precision(list, found),
                recall(list.of(Kind.F).stream().map(GoldRow::words).toList(), found),
                recall(list.of(Kind.F).stream().map(GoldRow::bokmaalWords).toList(), found),
                wrongJoins(list, found, letters),
                bothWays(list.of(Kind.E), found),
                oneWay(list.of(Kind.D), found),
                parts.share(),
                both == 0 ? 0 : (double) letters.right() / both);
    }

    private static boolean isFound(Map<Pair, Why> found, String asked, String other) {
        return found.containsKey(new Pair(asked, other));
    }

    private static double recall(List<List<String>> families, Map<Pair, Why> found) {
        Tally tally = new Tally();
        for (List<String> family : families) {
            for (String asked : family) {
                family.stream()
                        .filter(other -> !other.equals(asked))
                        .forEach(other -> tally.add(isFound(found, asked, other)));
            }
        }
        return tally.share();
    }

    private static double precision(GoldList list, Map<Pair, Why> found) {
        Set<Pair> together = pairs(list, JOINED);
        Set<Pair> apart = pairs(list, APART);
        Map<String, Set<Integer>> families = families(list);
        Tally tally = new Tally();
        found.forEach((pair, why) -> {
            Set<Integer> asked = families.getOrDefault(pair.asked(), Set.of());
            Set<Integer> other = families.getOrDefault(pair.found(), Set.of());
            boolean right = together.contains(pair) || asked.stream().anyMatch(other::contains);
            boolean strange = !asked.isEmpty() && !other.isEmpty() && why != Why.COMPOUND;
            if (!pair.asked().equals(pair.found()) && (right || strange || apart.contains(pair))) {
                tally.add(right);
            }
        });
        return tally.share();
    }

    private static Set<Pair> pairs(GoldList list, Set<Kind> kinds) {
        Set<Pair> pairs = new HashSet<>();
        list.rows().stream().filter(row -> kinds.contains(row.kind())).forEach(row -> {
            pairs.add(new Pair(row.first(), row.second()));
            pairs.add(new Pair(row.second(), row.first()));
        });
        return pairs;
    }

    private static Map<String, Set<Integer>> families(GoldList list) {
        Map<String, Set<Integer>> families = new HashMap<>();
        List<GoldRow> rows = list.of(Kind.F);
        for (int i = 0; i < rows.size(); i++) {
            for (String word : rows.get(i).words()) {
                families.computeIfAbsent(word, w -> new HashSet<>()).add(i);
            }
        }
        return families;
    }

    private static double wrongJoins(GoldList list, Map<Pair, Why> found, Tally letters) {
        List<GoldRow> words = list.rows().stream()
                .filter(row -> row.kind() == Kind.X || row.kind() == Kind.NX)
                .collect(Collectors.toList());
        long joined = words.stream()
                .filter(row -> isFound(found, row.first(), row.second()) || isFound(found, row.second(), row.first()))
                .count();
        int all = words.size() + list.of(Kind.CN).size();
        return all == 0 ? 0 : (double) (joined + letters.right()) / all;
    }

    private static double bothWays(List<GoldRow> rows, Map<Pair, Why> found) {
        Tally tally = new Tally();
        rows.forEach(row -> {
            tally.add(isFound(found, row.first(), row.second()));
            tally.add(isFound(found, row.second(), row.first()));
        });
        return tally.share();
    }

    private static double oneWay(List<GoldRow> rows, Map<Pair, Why> found) {
        Tally tally = new Tally();
        rows.forEach(row -> tally.add(isFound(found, row.first(), row.second())));
        return tally.share();
    }
}
