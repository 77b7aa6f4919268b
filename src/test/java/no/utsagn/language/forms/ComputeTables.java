package no.utsagn.language.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.utsagn.language.forms.ending.MinimalStems;
import no.utsagn.language.forms.known.Headwords;
import no.utsagn.language.forms.known.WordFilter;
import no.utsagn.language.forms.lemma.Irregulars;
import no.utsagn.language.forms.lemma.Lemmas;

/**
 * Computes the tables that come along from a folder of lexicon files: {@code nob-lemmas.txt}, {@code nno-lemmas.txt} (a
 * headword a line) and {@code nob-forms.tsv}, {@code nno-forms.tsv} (form, lemma, word class, count). To be run by hand;
 * see docs/word-forms.md.
 */
public final class ComputeTables {

    private static final int BITS_PER_HEADWORD = 16;
    private static final int BITS_PER_ELEMENT = 16;
    private static final int ROUNDS = 4;
    private static final int LEAST_COMPOUNDS = 4;
    private static final int LEAST_SHORT_FIRST = 15;
    private static final int LEAST_SHORT_LAST = 20;
    private static final int SHORT = 3;
    private static final int LEAST_SEEN = 2;
    private static final double LEAST_SHARE = 0.2;

    private record Entry(String form, String lemma, String kind, int count) {}

    private record Split(String first, String last, boolean joint) {}

    private final Path lexicon;
    private final Path target;
    private final List<Entry> entries = new ArrayList<>();

    private ComputeTables(Path lexicon, Path target) {
        this.lexicon = lexicon;
        this.target = target;
    }

    /** @param args the folder of the lexicon and the folder of the tables */
    public static void main(String[] args) throws IOException {
        new ComputeTables(Path.of(args[0]), Path.of(args[1])).compute();
    }

    private void compute() throws IOException {
        Set<String> bokmaal = headwords("nob");
        Set<String> nynorsk = headwords("nno");
        WordFilter nb = write("headwords-nb", bokmaal, BITS_PER_HEADWORD);
        WordFilter nn = write("headwords-nn", nynorsk, BITS_PER_HEADWORD);
        Set<String> all = new HashSet<>(bokmaal);
        all.addAll(nynorsk);
        writeElements(all);
        writeLemmas(new Headwords(nb, nn), all);
    }

    /** The dictionary's words and those of the treebank, in small letters. */
    private Set<String> headwords(String norm) throws IOException {
        Set<String> words = new HashSet<>();
        for (String line : Files.readAllLines(lexicon.resolve(norm + "-lemmas.txt"))) {
            words.add(line.strip().toLowerCase(Locale.ROOT));
        }
        List<String> lines = Files.readAllLines(lexicon.resolve(norm + "-forms.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.toLowerCase(Locale.ROOT).split("\t");
            Entry entry = new Entry(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]));
            entries.add(entry);
            if (List.of("subst", "verb", "adj").contains(entry.kind()) && isWord(entry.lemma())) {
                words.add(entry.lemma());
            }
        }
        words.removeIf(word -> word.isEmpty() || word.startsWith("-") || word.endsWith("-"));
        return words;
    }

    private static boolean isWord(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isLetter);
    }

    private WordFilter write(String name, Collection<String> words, int bits) throws IOException {
        WordFilter filter = WordFilter.of(words, bits);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        filter.write(out);
        byte[] bytes = out.toByteArray();
        if (name.endsWith(".bin")) {
            Files.write(target.resolve(name), bytes);
        } else {
            int half = bytes.length / 2;
            Files.write(target.resolve(name + "-1.bin"), Arrays.copyOf(bytes, half));
            Files.write(target.resolve(name + "-2.bin"), Arrays.copyOfRange(bytes, half, bytes.length));
        }
        System.out.println(name + ": " + words.size() + " words");
        return filter;
    }

    /** What compounds begin and end with: every headword is split in the way that fits the others best, four times. */
    private void writeElements(Set<String> all) throws IOException {
        Set<String> never = Resource.words("no-parts.txt");
        Map<String, List<Split>> splits = new HashMap<>();
        all.stream().filter(ComputeTables::isWord).forEach(word -> {
            List<Split> found = splits(word, all, never);
            if (!found.isEmpty()) {
                splits.put(word, found);
            }
        });
        Map<String, Integer> firsts = new HashMap<>();
        Map<String, Integer> lasts = new HashMap<>();
        splits.values().forEach(found -> found.forEach(split -> count(split, firsts, lasts)));
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Integer> first = new HashMap<>(firsts);
            Map<String, Integer> last = new HashMap<>(lasts);
            firsts.clear();
            lasts.clear();
            splits.values().forEach(found -> count(best(found, first, last), firsts, lasts));
        }
        write("compound-first.bin", often(firsts, LEAST_SHORT_FIRST), BITS_PER_ELEMENT);
        write("compound-last.bin", often(lasts, LEAST_SHORT_LAST), BITS_PER_ELEMENT);
    }

    private static List<Split> splits(String word, Set<String> all, Set<String> never) {
        List<Split> found = new ArrayList<>();
        for (int at = 2; at < word.length() - 2; at++) {
            String first = word.substring(0, at);
            String last = word.substring(at);
            if (!all.contains(last) || never.contains(last)) {
                continue;
            }
            if (all.contains(first) && !never.contains(first)) {
                found.add(new Split(first, last, false));
            }
            String bare = first.substring(0, at - 1);
            boolean joint = first.endsWith("s") || first.endsWith("e");
            if (joint && bare.length() >= SHORT && all.contains(bare) && !never.contains(bare)) {
                found.add(new Split(bare, last, true));
            }
        }
        return found;
    }

    private static void count(Split split, Map<String, Integer> firsts, Map<String, Integer> lasts) {
        firsts.merge(split.first(), 1, Integer::sum);
        lasts.merge(split.last(), 1, Integer::sum);
    }

    private static Split best(List<Split> found, Map<String, Integer> firsts, Map<String, Integer> lasts) {
        Split best = found.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Split split : found) {
            double fit = Math.log(firsts.getOrDefault(split.first(), 0) + 0.1)
                    + Math.log(lasts.getOrDefault(split.last(), 0) + 0.1)
                    + 0.6
                            * (Math.min(6, split.first().length())
                                    + Math.min(6, split.last().length()))
                    - (split.joint() ? 0.5 : 0);
            if (fit > most) {
                most = fit;
                best = split;
            }
        }
        return best;
    }

    private static Set<String> often(Map<String, Integer> counts, int leastIfShort) {
        Set<String> often = new TreeSet<>();
        counts.forEach((word, count) -> {
            if (count >= (word.length() <= SHORT ? leastIfShort : LEAST_COMPOUNDS)) {
                often.add(word);
            }
        });
        return often;
    }

    /** The words of the treebank whose dictionary forms the rules do not tell. */
    private void writeLemmas(Headwords known, Set<String> all) throws IOException {
        MinimalStems stems = new MinimalStems(Resource.words("adjectives.txt"));
        Lemmas rules = new Lemmas(known, Map.of(), stems::isAdjective);
        Irregulars irregulars = new Irregulars(Resource.rows("irregular.txt"), before -> false);
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        for (Entry entry : entries) {
            if (isWord(entry.form()) && List.of("subst", "verb", "adj").contains(entry.kind())) {
                seen.computeIfAbsent(entry.form(), f -> new TreeMap<>())
                        .merge(entry.lemma(), entry.count(), Integer::sum);
            }
        }
        List<String> rows = new ArrayList<>(
                List.of(
                        "# Words whose dictionary forms the rules of endings do not tell: the word, then its dictionary forms.",
                        "# Computed from the annotations (CC0 1.0) of the Norwegian Dependency Treebank, National Library of Norway."));
        seen.forEach((form, lemmas) -> {
            Set<String> told = told(form, lemmas, rules, stems, irregulars, all);
            if (!told.isEmpty()) {
                rows.add(form + " " + String.join(" ", told));
            }
        });
        Files.write(target.resolve("lemmas.txt"), rows);
        System.out.println("lemmas.txt: " + rows.size() + " rows");
    }

    private static Set<String> told(
            String form,
            Map<String, Integer> seen,
            Lemmas rules,
            MinimalStems stems,
            Irregulars irregulars,
            Set<String> all) {
        Set<String> byRule = rules.of(form);
        Set<String> right = new LinkedHashSet<>();
        int count = seen.values().stream().mapToInt(Integer::intValue).sum();
        Set<String> possible = rules.byRule(form);
        seen.forEach((lemma, times) -> {
            if (times >= LEAST_SEEN
                    && times >= LEAST_SHARE * count
                    && (lemma.equals(form) || possible.contains(lemma) || byRule.contains(lemma))) {
                right.add(lemma);
            }
        });
        if (irregulars.has(form) || right.isEmpty() || count <= LEAST_SEEN) {
            return Set.of();
        }
        boolean missing = right.stream().anyMatch(lemma -> !byRule.contains(lemma));
        boolean wrong = byRule.stream()
                .anyMatch(lemma -> !form.startsWith(lemma) && !seen.containsKey(lemma) && !stems.join(form, lemma));
        if (missing && all.contains(form) && !right.contains(form)) {
            right.add(form);
        }
        return missing || wrong ? right : Set.of();
    }
}
