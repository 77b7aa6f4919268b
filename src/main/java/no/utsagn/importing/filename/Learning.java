package no.utsagn.importing.filename;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.utsagn.importing.filename.NameField.Kind;

/**
 * Finds the template that most names follow: names of as many pieces are laid side by side, and each place tells what most
 * of its pieces seem to.
 */
final class Learning {

    private Learning() {}

    /** @param titles names without their endings */
    static Optional<String> template(Collection<String> titles) {
        Map<Integer, List<List<NameToken>>> byLength = new TreeMap<>(titles.stream()
                .map(NameToken::in)
                .filter(tokens -> !tokens.isEmpty())
                .collect(Collectors.groupingBy(List::size)));
        return byLength.values().stream()
                .max(Comparator.comparingInt(List::size))
                .flatMap(Learning::common);
    }

    private static Optional<String> common(List<List<NameToken>> names) {
        StringBuilder template = new StringBuilder();
        Set<Kind> taken = EnumSet.noneOf(Kind.class);
        for (int i = 0; i < names.get(0).size(); i++) {
            int place = i;
            Kind most = most(names.stream().map(name -> name.get(place)).toList());
            boolean free = most != Kind.SKIPPED && taken.add(most);
            template.append(separator(names.get(0).get(i).before()))
                    .append('{')
                    .append(free ? NameField.of(most).word() : "")
                    .append('}');
        }
        return Optional.of(template.toString()).filter(text -> !taken.isEmpty());
    }

    /** What at least half of the pieces at a place tell; a role is told only where more do, since any word may stand there. */
    private static Kind most(List<NameToken> tokens) {
        return tokens.stream()
                .collect(Collectors.groupingBy(NameToken::kind, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey() != Kind.SKIPPED)
                .filter(entry -> 2 * entry.getValue() >= tokens.size() + (entry.getKey() == Kind.ROLE ? 1 : 0))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Kind.SKIPPED);
    }

    /** Braces would read as fields. */
    private static String separator(String written) {
        return written.replaceAll("[{}]", "_");
    }
}
