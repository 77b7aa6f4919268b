package no.utsagn.names.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.base.Table;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.FormMatcherBuilder;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Reads decisions from a table with the columns {@code entity}, {@code forms} (divided by " | "), {@code kind} (the code
 * of an {@link EntityKind}) and {@code replacement}.
 */
public final class Decisions {

    private static final List<String> COLUMNS = List.of("entity", "forms", "kind", "replacement");

    private final String file;
    private final Map<String, Decision> byForm = new HashMap<>();
    private final Map<String, Decision> byEntity = new HashMap<>();

    private Decisions(String file) {
        this.file = file;
    }

    /**
     * The decisions in a file, in its order.
     *
     * @throws no.utsagn.base.ProblemException naming file and line, if the file is no such table or contradicts itself
     */
    public static List<Decision> read(Path file) {
        return new Decisions(file.toString()).of(Table.read(file, COLUMNS).rows());
    }

    private List<Decision> of(List<Table.Row> rows) {
        List<Decision> decisions = new ArrayList<>();
        for (Table.Row row : rows) {
            Decision decision = decision(row);
            remember(decision);
            decisions.add(decision);
        }
        requireNoFormInReplacements(decisions);
        return List.copyOf(decisions);
    }

    private Decision decision(Table.Row row) {
        List<String> forms = Arrays.stream(row.get("forms").split("\\|"))
                .map(String::strip)
                .filter(form -> form.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        String entity = row.get("entity");
        if (forms.isEmpty() || entity.isBlank()) {
            throw Problem.of("names.no-forms", file, row.line()).exception();
        }
        EntityKind kind = EntityKind.ofCode(row.get("kind").toLowerCase(Locale.ROOT))
                .orElseThrow(() -> Problem.of("names.unknown-kind", file, row.line(), row.get("kind"))
                        .exception());
        Optional<String> replacement = Optional.of(row.get("replacement")).filter(words -> !words.isBlank());
        if (replacement.isEmpty() && kind != EntityKind.PERSON) {
            throw Problem.of("names.no-replacement", file, row.line()).exception();
        }
        return new Decision(entity, forms, kind, replacement, row.line());
    }

    private void remember(Decision decision) {
        Decision same = byEntity.put(decision.kind() + " " + lower(decision.entity()), decision);
        if (same != null) {
            throw Problem.of("names.entity-twice", file, decision.line(), same.line())
                    .exception();
        }
        for (String form : decision.forms()) {
            Decision other = byForm.put(lower(form), decision);
            if (other != null && !other.equals(decision)) {
                throw Problem.of("names.form-twice", file, decision.line(), other.line())
                        .exception();
            }
        }
    }

    private void requireNoFormInReplacements(List<Decision> decisions) {
        FormMatcherBuilder<Decision> forms = FormMatcher.builder();
        decisions.forEach(decision -> decision.forms().forEach(form -> forms.add(form, decision, decision.kind())));
        FormMatcher<Decision> matcher = forms.build();
        for (Decision decision : decisions) {
            decision.replacement()
                    .flatMap(words -> matcher.find(words).stream().findFirst())
                    .ifPresent(found -> {
                        throw Problem.of(
                                        "names.form-in-replacement",
                                        file,
                                        decision.line(),
                                        found.owner().line())
                                .exception();
                    });
        }
    }

    private static String lower(String words) {
        return words.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
