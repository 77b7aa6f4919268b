package no.utsagn.importing.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.utsagn.base.Problem;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.importing.sheet.header.Heading;
import no.utsagn.importing.sheet.header.Meaning;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.transcript.people.Attributes;

/**
 * Those who answered, and what is known of each. One who answered several times, as in waves, is one person, of whom only
 * that counts which the rows agree on.
 */
final class Respondents {

    /** What one is called who has no number: "Svar 12". */
    private static final String ANSWER = "Svar ";

    /** The attribute that tells the part somebody plays, whatever its column is called. */
    private static final String ROLE = "rolle";

    private final Sheet sheet;
    private final SurveyColumns columns;
    private final Map<LabelKey, String> labels = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> known = new LinkedHashMap<>();
    private final Set<String> contradicted = new LinkedHashSet<>();
    private final Set<List<String>> disputed = new LinkedHashSet<>();
    private final List<String> names = new ArrayList<>();
    private int again;
    private int unnumbered;

    Respondents(Sheet sheet, SurveyColumns columns) {
        this.sheet = sheet;
        this.columns = columns;
        boolean hasRole = sheet.column(ROLE).isPresent();
        for (String name : sheet.header()) {
            boolean role = !hasRole && Heading.of(name).means(Meaning.ROLE);
            names.add(role ? ROLE : Heading.attribute(name));
        }
    }

    /** What the one who answered a row is called. @param index of the row, from 0 */
    String met(int index) {
        Sheet.Row row = sheet.rows().get(index);
        Optional<String> id = columns.who().isPresent()
                ? row.cell(columns.who().getAsInt()).map(cell -> cell.replaceAll("\\s+", " "))
                : Optional.empty();
        unnumbered += id.isEmpty() ? 1 : 0;
        String written = id.orElse(ANSWER + (index + 1));
        LabelKey key = LabelKey.of(written);
        again += labels.containsKey(key) ? 1 : 0;
        String label = labels.computeIfAbsent(key, k -> written);
        learn(label, row);
        return label;
    }

    private void learn(String label, Sheet.Row row) {
        Map<String, String> attributes = known.computeIfAbsent(label, l -> new TreeMap<>());
        for (int column : columns.attributes()) {
            row.cell(column).ifPresent(value -> {
                String name = names.get(column);
                String before = attributes.putIfAbsent(name, value.replace('\n', ' '));
                if (before != null && !before.equals(value.replace('\n', ' '))) {
                    contradicted.add(name);
                    disputed.add(List.of(label, name));
                }
            });
        }
    }

    /** What is known, by what they are called. */
    Map<String, Attributes> people() {
        Map<String, Attributes> people = new LinkedHashMap<>();
        known.forEach((label, attributes) -> {
            attributes.keySet().removeIf(name -> disputed.contains(List.of(label, name)));
            people.put(label, new Attributes(attributes));
        });
        return people;
    }

    /** What the person should know of them. */
    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>();
        if (unnumbered > 0) {
            remarks.add(Problem.of("import.survey-unnumbered", unnumbered));
        }
        if (again > 0) {
            remarks.add(Problem.of("import.survey-same-person", again));
        }
        if (!contradicted.isEmpty()) {
            remarks.add(Problem.of("import.survey-attributes-differ", String.join(", ", contradicted)));
        }
        return remarks;
    }
}
