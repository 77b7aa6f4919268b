package no.utsagn.language.forms.variant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.language.forms.known.Headwords;
import no.utsagn.language.forms.known.WordFilter;

/**
 * How a dictionary word of one norm is spelt in the other: rows of what stands in place of what, at the end of a word or
 * at its seams, and of single letters ("ø" and "øy"). A word so made counts if it is in the other norm's dictionary;
 * where only letters differ, neither may be in both.
 */
public final class Correspondences {

    private static final List<List<String>> LETTERS = List.of(
            List.of("e", "ei"),
            List.of("ø", "au"),
            List.of("ø", "øy"),
            List.of("æ", "e"),
            List.of("y", "ju"),
            List.of("å", "o"),
            List.of("u", "o"),
            List.of("nn", "n"),
            List.of("ll", "l"),
            List.of("mm", "m"),
            List.of("ss", "s"),
            List.of("tt", "t"),
            List.of("k", "kj"),
            List.of("g", "gj"),
            List.of("o", "u"),
            List.of("jø", "jo"));

    private static final int LEAST_LEFT = 2;

    private final Headwords known;
    private final Map<String, Set<String>> endsToNynorsk = new HashMap<>();
    private final Map<String, Set<String>> endsToBokmaal = new HashMap<>();
    private final Map<String, Set<String>> partsToNynorsk = new HashMap<>();
    private final Map<String, Set<String>> partsToBokmaal = new HashMap<>();

    /** @param rows of strings with blanks between, those after "[endings]" for ends, those after "[parts]" for parts */
    public Correspondences(Headwords known, List<String> rows) {
        this.known = known;
        boolean ends = true;
        for (String row : rows) {
            if (row.startsWith("[")) {
                ends = row.equals("[endings]");
            } else {
                add(Arrays.asList(row.split("\\s+")), ends);
            }
        }
    }

    private void add(List<String> row, boolean ends) {
        Map<String, Set<String>> there = ends ? endsToNynorsk : partsToNynorsk;
        Map<String, Set<String>> back = ends ? endsToBokmaal : partsToBokmaal;
        String bokmaal = row.get(0);
        for (String nynorsk : row.subList(1, row.size())) {
            there.computeIfAbsent(bokmaal, b -> new LinkedHashSet<>()).add(nynorsk);
            back.computeIfAbsent(nynorsk, n -> new LinkedHashSet<>()).add(bokmaal);
        }
    }

    /** The same word in the other norm. @param lemma a dictionary form in normal form */
    public Set<String> of(String lemma) {
        Set<String> others = new LinkedHashSet<>();
        if (known.bokmaal().has(lemma)) {
            addAll(lemma, endsToNynorsk, partsToNynorsk, known.nynorsk(), others);
        }
        if (known.nynorsk().has(lemma)) {
            addAll(lemma, endsToBokmaal, partsToBokmaal, known.bokmaal(), others);
        }
        addByLetters(lemma, others);
        others.remove(lemma);
        return others;
    }

    private static void addAll(
            String lemma,
            Map<String, Set<String>> ends,
            Map<String, Set<String>> parts,
            WordFilter other,
            Set<String> others) {
        Set<String> first = new LinkedHashSet<>(replaced(lemma, ends, parts));
        for (String made : first) {
            if (other.has(made)) {
                others.add(made);
            }
        }
        for (String made : first) {
            replaced(made, ends, parts).stream().filter(other::has).forEach(others::add);
        }
    }

    private static List<String> replaced(String word, Map<String, Set<String>> ends, Map<String, Set<String>> parts) {
        List<String> made = new ArrayList<>();
        for (int from = 0; from < word.length(); from++) {
            for (int to = from + 1; to <= word.length(); to++) {
                String part = word.substring(from, to);
                String before = word.substring(0, from);
                String after = word.substring(to);
                boolean seam =
                        (from == 0 || from > LEAST_LEFT - 1) && (to == word.length() || after.length() >= LEAST_LEFT);
                if (seam && part.length() >= LEAST_LEFT) {
                    parts.getOrDefault(part, Set.of()).forEach(other -> made.add(before + other + after));
                }
                if (to == word.length() && from >= LEAST_LEFT) {
                    ends.getOrDefault(part, Set.of()).forEach(other -> made.add(before + other));
                }
            }
        }
        return made;
    }

    private void addByLetters(String lemma, Set<String> others) {
        boolean bokmaal = known.isBokmaalOnly(lemma);
        if (!bokmaal && !known.isNynorskOnly(lemma)) {
            return;
        }
        for (List<String> letters : LETTERS) {
            String here = letters.get(bokmaal ? 0 : 1);
            String there = letters.get(bokmaal ? 1 : 0);
            for (int at = lemma.indexOf(here); at >= 0; at = lemma.indexOf(here, at + 1)) {
                String made = lemma.substring(0, at) + there + lemma.substring(at + here.length());
                if (bokmaal ? known.isNynorskOnly(made) : known.isBokmaalOnly(made)) {
                    others.add(made);
                }
            }
        }
    }
}
