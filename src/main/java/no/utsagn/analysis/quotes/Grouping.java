package no.utsagn.analysis.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utsagn.study.Study;

/** By what quotes are listed under headings. A quote that belongs under several stands under each. */
public enum Grouping {
    NONE,
    TRANSCRIPT,
    /** By the informants who speak in it. */
    PERSON,
    /** By the roles of the informants who speak in it. */
    ROLE,
    /** By the codes of its codings. */
    CODE;

    /**
     * Quotes under one heading.
     *
     * @param of the id of what the heading names; empty where that is not known, or nothing is grouped
     */
    public record Group(String of, List<Quote> quotes) {

        public Group {
            quotes = List.copyOf(quotes);
        }

        /** How many different informants speak in them. */
        public int people() {
            return (int) quotes.stream()
                    .flatMap(quote -> quote.voices().stream())
                    .filter(Voice::informant)
                    .flatMap(voice -> voice.person().stream())
                    .distinct()
                    .count();
        }

        @Override
        public String toString() {
            return "Group of " + quotes.size();
        }
    }

    /** These quotes under headings, in the order of roles, transcripts, the tree of codes, or as people come. */
    public List<Group> grouped(Study study, List<Quote> quotes) {
        return switch (this) {
            case NONE -> List.of(new Group("", quotes));
            case TRANSCRIPT ->
                grouped(
                        quotes,
                        q -> Set.of(q.transcript().toString()),
                        ids(study.transcripts().ids()));
            case PERSON -> grouped(quotes, Grouping::people, List.of());
            case ROLE ->
                grouped(quotes, q -> roles(study, q), ids(study.people().roles().ids()));
            case CODE ->
                grouped(
                        quotes,
                        q -> q.codes().stream().map(Object::toString).collect(Collectors.toSet()),
                        study.codebook().inTreeOrder().stream()
                                .map(code -> code.id().toString())
                                .toList());
        };
    }

    private static List<String> ids(Set<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    private static Set<String> people(Quote quote) {
        return orNobody(quote.voices().stream()
                .filter(Voice::informant)
                .map(voice -> voice.person().map(Object::toString).orElse(""))
                .collect(Collectors.toSet()));
    }

    private static Set<String> roles(Study study, Quote quote) {
        return orNobody(quote.voices().stream()
                .filter(Voice::informant)
                .map(voice -> voice.person()
                        .flatMap(study.people().participants()::find)
                        .map(person -> person.role().toString())
                        .orElse(""))
                .collect(Collectors.toSet()));
    }

    private static Set<String> orNobody(Set<String> some) {
        return some.isEmpty() ? Set.of("") : some;
    }

    /** @param order of the headings; others follow as they come, what is not known stands last */
    private static List<Group> grouped(List<Quote> quotes, Function<Quote, Set<String>> of, List<String> order) {
        Map<String, List<Quote>> groups = new LinkedHashMap<>();
        order.forEach(id -> groups.put(id, new ArrayList<>()));
        quotes.forEach(quote -> of.apply(quote).forEach(id -> groups.computeIfAbsent(id, i -> new ArrayList<>())
                .add(quote)));
        List<Quote> nobodys = groups.remove("");
        if (nobodys != null) {
            groups.put("", nobodys);
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }
}
