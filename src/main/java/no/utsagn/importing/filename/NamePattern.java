package no.utsagn.importing.filename;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import no.utsagn.base.Problem;
import no.utsagn.importing.filename.NameField.Kind;
import no.utsagn.language.Span;
import no.utsagn.language.canonical.Canonical;

/** How the files of a folder are named, and what each name tells by it. */
public final class NamePattern {

    private final Template template;
    private final Map<NameField, Map<String, String>> meanings;

    private NamePattern(Template template, Map<NameField, Map<String, String>> meanings) {
        this.template = template;
        this.meanings = Map.copyOf(meanings);
    }

    /**
     * A pattern as a person writes it: "{type}{nummer}_{rolle}_{sted}_{dato}". Fields are type, nummer, rolle, sted, dato,
     * runde and sak, or type, number, role, site, date, round and case; any other name is that of an attribute; {} is
     * skipped.
     *
     * @throws no.utsagn.base.ProblemException if it holds no field, a brace without its partner, or a field twice
     */
    public static NamePattern of(String template) {
        return new NamePattern(Template.of(template), Map.of());
    }

    /**
     * Learns the pattern that most of these names follow.
     *
     * @param fileNames without folders
     * @return empty if there is none
     */
    public static Optional<NamePattern> learn(Collection<String> fileNames) {
        return Learning.template(fileNames.stream().map(NamePattern::title).toList())
                .map(NamePattern::of)
                .filter(pattern -> 2 * pattern.unfit(fileNames).size() <= fileNames.size());
    }

    /** The same pattern, told what signs mean in a field: "SPL" is "sykepleier". Capitals do not matter; a blank meaning takes an earlier one back. */
    public NamePattern with(NameField field, Map<String, String> told) {
        Map<String, String> folded = new HashMap<>(meanings.getOrDefault(field, Map.of()));
        told.forEach((written, value) -> {
            if (value.isBlank()) {
                folded.remove(folded(written));
            } else {
                folded.put(folded(written), value);
            }
        });
        Map<NameField, Map<String, String>> all = new HashMap<>(meanings);
        all.put(field, Map.copyOf(folded));
        return new NamePattern(template, all);
    }

    /** What the name of a file tells, if it fits. @param fileName without folders */
    public Optional<NameFacts> match(String fileName) {
        Matcher m = template.pattern().matcher(title(fileName));
        if (!m.matches()) {
            return Optional.empty();
        }
        List<NamePart> parts = new ArrayList<>();
        for (int i = 0; i < template.fields().size(); i++) {
            NameField field = template.fields().get(i);
            String written = m.group(i + 1);
            if (field.kind() == Kind.DATE && Dates.of(written).isEmpty()) {
                return Optional.empty();
            }
            if (field.kind() != Kind.SKIPPED && !written.isBlank()) {
                parts.add(new NamePart(field, new Span(m.start(i + 1), m.end(i + 1)), written, value(field, written)));
            }
        }
        return Optional.of(NameFacts.of(parts));
    }

    private static String folded(String written) {
        return Canonical.of(written).text().toLowerCase(Locale.ROOT);
    }

    private String value(NameField field, String written) {
        String told = meanings.getOrDefault(field, Map.of()).get(folded(written));
        return told == null
                ? NameWords.meaning(field.kind(), Canonical.of(written).text())
                : told;
    }

    /** Without its ending. What holds no letter ends a date. */
    private static String title(String fileName) {
        return fileName.replaceFirst("(?<=.)\\.(?=\\d*\\p{Alpha})\\p{Alnum}{1,8}$", "");
    }

    /** Those of the names that do not fit. */
    public List<String> unfit(Collection<String> fileNames) {
        return fileNames.stream().filter(name -> match(name).isEmpty()).toList();
    }

    /** The fields in the order of a name. */
    public List<NameField> fields() {
        return template.fields();
    }

    /** The pattern as a person may write it. */
    public String template() {
        return template.text();
    }

    /** What the parts of a name tell, one after the other, in words for the person who decides. */
    public List<Problem> describe() {
        return template.fields().stream().map(NameField::words).toList();
    }

    @Override
    public String toString() {
        return "name pattern of " + template.fields().size() + " fields";
    }
}
