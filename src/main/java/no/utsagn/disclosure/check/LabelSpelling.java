package no.utsagn.disclosure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.study.People;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;

/**
 * Finds labels that an author's own text spells in another way than they are printed: "kandidat nr. 5" and "Kandidat5"
 * beside "Kandidat 5". Only numbers and letters that a label has are taken for one.
 */
public final class LabelSpelling {

    /** What the author wrote, and how the label is printed. */
    private record Sought(Pattern pattern, Set<String> labels) {}

    private final List<Sought> sought = new ArrayList<>();

    public LabelSpelling(People people) {
        for (Role role : people.roles()) {
            LabelScheme.Kind kind = role.labels().kind();
            Set<String> labels = people.participants().stream()
                    .filter(person -> person.role().equals(role.id()))
                    .map(Participant::id)
                    .map(people::label)
                    .collect(Collectors.toSet());
            if (kind != LabelScheme.Kind.ROLE_ONLY && kind != LabelScheme.Kind.ROLE_AND_ATTRIBUTES) {
                sought.add(new Sought(pattern(role, kind), labels));
            }
        }
    }

    private static Pattern pattern(Role role, LabelScheme.Kind kind) {
        String names = Stream.concat(Stream.of(role.singular()), role.synonyms().stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String sign = kind == LabelScheme.Kind.NUMBER ? "\\d+" : "(?-i:\\p{Lu}{1,2})";
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + names + ")[\\s\\p{Z}-]*(?:nr\\.?|nummer|no\\.|#)?[\\s\\p{Z}]*(" + sign
                        + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A finding for each label in an author's text that is not spelt as it is printed. */
    public List<Finding> findings(String text, Place place) {
        return misspelt(text).stream()
                .map(words -> new Finding(Rule.LABEL_SPELLING, place, words))
                .toList();
    }

    private List<String> misspelt(String text) {
        List<String> found = new ArrayList<>();
        for (Sought one : sought) {
            one.pattern()
                    .matcher(text)
                    .results()
                    .filter(match -> isLabelOtherwise(match, one.labels()))
                    .map(MatchResult::group)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isLabelOtherwise(MatchResult match, Set<String> labels) {
        String written = match.group().replaceAll("[\\s\\p{Z}]+", " ");
        boolean isLabel = labels.stream().anyMatch(label -> label.endsWith(" " + match.group(1)));
        return isLabel && !labels.contains(written);
    }
}
