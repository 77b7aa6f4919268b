package no.utsagn.ui.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.base.Messages;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.ui.search.model.Filters;

/** Tells what can complete a query at the caret: the names of fields and what the study has for them. */
final class Completer {

    /** How many are offered at most. */
    static final int MOST = 8;

    /** A field whose value is being typed: its name, an open quote, what stands of the value. */
    private static final Pattern VALUE =
            Pattern.compile("(?:^|[\\s(\\-])(?:\"([^\"]+)\"|([\\p{L}_][\\p{L}\\p{N}_\\-]*))[:=](\"?)([^\"]*)$");

    /** A word that may become the name of a field. */
    private static final Pattern NAME = Pattern.compile("(?:^|[\\s(\\-])(\\p{L}{2,})$");

    private final Messages say;
    private final Supplier<Study> study;

    Completer(Messages say, Supplier<Study> study) {
        this.say = say;
        this.study = study;
    }

    /** What could stand at the caret; nothing where nothing is known to fit. */
    List<Completion> at(String query, int caret) {
        String before = query.substring(0, caret);
        boolean inWord = caret < query.length() && Character.isLetterOrDigit(query.charAt(caret));
        if (inWord || before.isBlank()) {
            return List.of();
        }
        Fields fields = new Fields(say, study.get());
        Matcher value = VALUE.matcher(before);
        if (value.find() && (!value.group(3).isEmpty() || !value.group(4).contains(" "))) {
            return values(fields, value, query, caret);
        }
        Matcher name = NAME.matcher(before);
        return name.find() ? names(fields, name.group(1), new Span(name.start(1), caret)) : List.of();
    }

    private List<Completion> values(Fields fields, Matcher found, String query, int caret) {
        String field = found.group(1) == null ? found.group(2) : found.group(1);
        String typed = found.group(4).toLowerCase(Locale.ROOT);
        boolean closed = caret < query.length()
                && query.charAt(caret) == '"'
                && !found.group(3).isEmpty();
        Span place = new Span(found.start(3), closed ? caret + 1 : caret);
        List<String> first = new ArrayList<>();
        List<String> then = new ArrayList<>();
        for (String value : fields.values(field)) {
            String known = value.toLowerCase(Locale.ROOT);
            if (known.startsWith(typed)) {
                first.add(value);
            } else if (known.contains(typed)) {
                then.add(value);
            }
        }
        first.addAll(then);
        return first.stream()
                .filter(value -> !value.equalsIgnoreCase(typed))
                .limit(MOST)
                .map(value -> new Completion(value, "", place, Filters.value(value) + " ", false))
                .toList();
    }

    private static List<Completion> names(Fields fields, String typed, Span place) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return fields.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(wanted))
                .limit(MOST)
                .map(name -> new Completion(name + ":", fields.about(name), place, named(name), true))
                .toList();
    }

    private static String named(String field) {
        return (field.chars().allMatch(Character::isLetterOrDigit) ? field : "\"" + field + "\"") + ":";
    }
}
