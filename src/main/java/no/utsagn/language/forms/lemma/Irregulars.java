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

    /** The forms of one word, each with whether it is searched for by itself. */
    private record Row(Map<String, Boolean> forms, boolean prefixed) {}

    private final Map<String, List<Row>> byForm = new HashMap<>();

    /** @param rows forms with blanks between; "[adjectives]" begins rows that take nothing before them */
    public Irregulars(List<String> rows) {
        boolean prefixed = true;
        for (String line : rows) {
            if (line.startsWith("[")) {
                prefixed = !line.equals("[adjectives]");
            } else {
                add(line, prefixed);
            }
        }
    }

    private void add(String line, boolean prefixed) {
        Map<String, Boolean> forms = new LinkedHashMap<>();
        Arrays.stream(line.split("\\s+"))
                .forEach(form -> forms.put(form.replace(MOSTLY_ANOTHER, ""), !form.endsWith(MOSTLY_ANOTHER)));
        Row row = new Row(forms, prefixed);
        forms.keySet().forEach(form -> byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(row));
    }

    /** Whether it is one of an irregular word, with nothing before it. */
    public boolean has(String form) {
        return byForm.containsKey(form);
    }

    /**
     * The forms of an irregular word, dictionary forms first, each with whether it is searched for by itself.
     *
     * @param known tells whether a word with something before it is one
     */
    public Map<String, Boolean> formsOf(String form, Predicate<String> known) {
        Map<String, Boolean> forms = new LinkedHashMap<>();
        byForm.getOrDefault(form, List.of()).forEach(row -> addAll("", row, row.forms().get(form), forms));
        for (int i = LEAST_BEFORE; i <= form.length() - LEAST_END; i++) {
            String before = form.substring(0, i);
            for (Row row : byForm.getOrDefault(form.substring(i), List.of())) {
                if (row.prefixed() && row.forms().keySet().stream().anyMatch(end -> known.test(before + end))) {
                    addAll(before, row, true, forms);
                }
            }
        }
        return forms;
    }

    private static void addAll(String before, Row row, boolean all, Map<String, Boolean> forms) {
        row.forms()
                .forEach((form, ticked) ->
                        forms.merge(before + form, all && (ticked || !before.isEmpty()), Boolean::logicalOr));
    }
}
