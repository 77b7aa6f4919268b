package no.utsagn.language.forms.lemma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The irregular words: rows of forms, of which any finds the others, with what may stand before them too ("oppgikk" and
 * "oppgå", "nordmenn" and "nordmann").
 */
public final class Irregulars {

    private static final String MOSTLY_ANOTHER = "?";
    private static final int LEAST_BEFORE = 2;
    private static final int LEAST_END = 2;

    /**
     * The forms of one word.
     *
     * @param forms each with whether it is searched for by itself, dictionary forms first
     * @param noun whether it may end a compound
     */
    public record Paradigm(Map<String, Boolean> forms, boolean noun) {

        /** Its dictionary form. */
        public String lemma() {
            return forms.keySet().iterator().next();
        }

        private Paradigm after(String before) {
            Map<String, Boolean> longer = new LinkedHashMap<>();
            forms.keySet().forEach(form -> longer.put(before + form, true));
            return new Paradigm(longer, noun);
        }

        @Override
        public String toString() {
            return forms.size() + " irregular forms";
        }
    }

    private final Map<String, List<Paradigm>> byForm = new HashMap<>();
    private final Map<String, List<Paradigm>> ends = new HashMap<>();
    private final Predicate<String> mayStandBefore;

    /**
     * @param rows forms with blanks between; "[nouns]" and "[adjectives]" begin rows of such; adjectives take nothing
     *     before them
     * @param mayStandBefore tells prefixes and what compounds begin with
     */
    public Irregulars(List<String> rows, Predicate<String> mayStandBefore) {
        this.mayStandBefore = mayStandBefore;
        String kind = "";
        for (String line : rows) {
            if (line.startsWith("[")) {
                kind = line;
            } else {
                add(line, kind);
            }
        }
    }

    private void add(String line, String kind) {
        Map<String, Boolean> forms = new LinkedHashMap<>();
        Arrays.stream(line.split("\\s+"))
                .forEach(form -> forms.put(form.replace(MOSTLY_ANOTHER, ""), !form.endsWith(MOSTLY_ANOTHER)));
        Paradigm paradigm = new Paradigm(forms, kind.equals("[nouns]"));
        forms.forEach((form, ticked) -> {
            if (ticked) {
                byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(paradigm);
            }
            if (!kind.equals("[adjectives]")) {
                ends.computeIfAbsent(form, f -> new ArrayList<>()).add(paradigm);
            }
        });
    }

    /** Whether it is one of an irregular word, with nothing before it. */
    public boolean has(String form) {
        return byForm.containsKey(form);
    }

    /**
     * The irregular words that a form may be of; none if it is mostly another word.
     *
     * @param known tells whether a word with something before it is one
     */
    public List<Paradigm> of(String form, Predicate<String> known) {
        List<Paradigm> found = new ArrayList<>(byForm.getOrDefault(form, List.of()));
        for (int i = LEAST_BEFORE; i <= form.length() - LEAST_END; i++) {
            List<Paradigm> ending = ends.getOrDefault(form.substring(i), List.of());
            String before = form.substring(0, i);
            if (!ending.isEmpty() && mayStandBefore.test(before)) {
                ending.stream()
                        .filter(end -> end.forms().keySet().stream().anyMatch(other -> known.test(before + other)))
                        .forEach(end -> found.add(end.after(before)));
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return byForm.size() + " irregular forms";
    }
}
