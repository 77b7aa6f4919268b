package no.utsagn.names.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is done with the mentions of one text. */
public final class Mentions {

    private Mentions() {}

    /** Of mentions that overlap the longest, of those of one length the first; the result is in the order of the text. */
    public static <T> List<Mention<T>> longest(List<Mention<T>> mentions) {
        TreeMap<Integer, Mention<T>> chosen = new TreeMap<>();
        mentions.stream()
                .sorted(Comparator.<Mention<T>>comparingInt(m -> -m.span().length())
                        .thenComparing(Mention::span))
                .filter(mention -> isFree(chosen, mention))
                .forEach(mention -> chosen.put(mention.span().start(), mention));
        return List.copyOf(chosen.values());
    }

    private static <T> boolean isFree(NavigableMap<Integer, Mention<T>> chosen, Mention<T> mention) {
        int start = mention.span().start();
        return Stream.of(Optional.ofNullable(chosen.floorEntry(start)), Optional.ofNullable(chosen.higherEntry(start)))
                .flatMap(Optional::stream)
                .map(Map.Entry::getValue)
                .noneMatch(other -> other.span().overlaps(mention.span()));
    }

    /** A text with something else in the place of these mentions, which are in order and do not overlap. */
    public static <T> String replaced(String text, List<Mention<T>> mentions, Function<Mention<T>, String> with) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Mention<T> mention : mentions) {
            out.append(text, from, mention.span().start()).append(with.apply(mention));
            from = mention.span().end();
        }
        return out.append(text, from, text.length()).toString();
    }
}
