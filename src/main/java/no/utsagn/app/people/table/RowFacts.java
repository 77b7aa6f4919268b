package no.utsagn.app.people.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.utsagn.app.people.Fact;
import no.utsagn.app.people.FactChange;
import no.utsagn.base.Id;
import no.utsagn.disclosure.check.Screen;
import no.utsagn.language.canonical.Canonical;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;

/**
 * What a row says.
 *
 * @param said by fact; empty text where the row says that nothing is said any more
 */
record RowFacts(int number, Optional<Id<Participant>> who, Map<Fact, String> said) {

    RowFacts {
        said = new LinkedHashMap<>(said);
    }

    /** What of it the study does not say. What was masked when the table was written is left as it is. */
    List<FactChange> changes(People people) {
        List<FactChange> changes = new ArrayList<>();
        who.ifPresent(id -> said.forEach((fact, words) -> {
            String now = fact.of(people, id).orElse("");
            boolean masked = words.contains(Screen.MASK);
            if (!masked && !same(people, fact, now, words)) {
                changes.add(new FactChange(id, fact, Optional.of(words).filter(text -> !text.isBlank())));
            }
        }));
        return changes;
    }

    private static boolean same(People people, Fact fact, String now, String words) {
        return switch (fact.kind()) {
            case ROLE ->
                people.roleCalled(words)
                        .filter(role -> role.singular().equals(now))
                        .isPresent();
            case SITE -> plain(now).equalsIgnoreCase(plain(words));
            case CASES -> cases(now).equals(cases(words));
            case ROUND, ATTRIBUTE -> plain(now).equals(plain(words));
        };
    }

    private static TreeSet<String> cases(String names) {
        TreeSet<String> all = new TreeSet<>();
        Arrays.stream(names.split(";", -1))
                .map(name -> plain(name).toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .forEach(all::add);
        return all;
    }

    private static String plain(String words) {
        return Canonical.of(words).text().replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return "RowFacts " + number;
    }
}
