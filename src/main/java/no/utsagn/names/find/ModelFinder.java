package no.utsagn.names.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.names.model.Guess;
import no.utsagn.names.model.NameModel;
import no.utsagn.names.model.Reading;
import no.utsagn.names.model.Tokens;
import no.utsagn.transcript.entity.EntityKind;

/**
 * What the trained model takes for names. A single word is of the kind that it is most often taken for in the transcript,
 * since one name seldom names two kinds of things in one interview.
 */
final class ModelFinder {

    private static final int MOST_AFTER_CAPITAL = 3;

    private final NameModel model;
    private final double boldnessWithCapitals;
    private final double boldnessWithout;

    /**
     * @param boldnessWithCapitals what a name is given beyond its score, in a text that has capitals
     * @param boldnessWithout the same for a text in small letters
     */
    ModelFinder(NameModel model, double boldnessWithCapitals, double boldnessWithout) {
        this.model = model;
        this.boldnessWithCapitals = boldnessWithCapitals;
        this.boldnessWithout = boldnessWithout;
    }

    List<Found> in(Page page) {
        Reading reading = model.reading(page.capitals(), page.capitals() ? boldnessWithCapitals : boldnessWithout);
        List<Guess> guesses = new ArrayList<>();
        for (Span sentence : page.sentences()) {
            guesses.addAll(reading.in(page.text(), sentence));
        }
        Map<String, Map<EntityKind, Integer>> votes = votes(page.text(), guesses);
        return guesses.stream()
                .filter(guess -> mayBeName(page, guess))
                .map(guess -> found(
                        page,
                        guess.span(),
                        kind(guess, votes.getOrDefault(key(page.text(), guess), Map.of(guess.kind(), 1)))))
                .toList();
    }

    private static Map<String, Map<EntityKind, Integer>> votes(String text, List<Guess> guesses) {
        Map<String, Map<EntityKind, Integer>> votes = new HashMap<>();
        for (Guess guess : guesses) {
            votes.computeIfAbsent(key(text, guess), word -> new EnumMap<>(EntityKind.class))
                    .merge(guess.kind(), 1, Integer::sum);
        }
        return votes;
    }

    private static String key(String text, Guess guess) {
        String word = guess.span().of(text).toLowerCase(Locale.ROOT);
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static EntityKind kind(Guess guess, Map<EntityKind, Integer> votes) {
        int most = Collections.max(votes.values());
        return votes.getOrDefault(guess.kind(), 0) == most
                ? guess.kind()
                : votes.entrySet().stream()
                        .filter(vote -> vote.getValue() == most)
                        .findFirst()
                        .map(Map.Entry::getKey)
                        .orElse(guess.kind());
    }

    /** Where names have capitals, works and products without capital and digit are none; the bold model guesses at times. */
    private static boolean mayBeName(Page page, Guess guess) {
        return !page.capitals()
                || guess.kind() != EntityKind.OTHER
                || guess.span()
                        .of(page.text())
                        .codePoints()
                        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /**
     * A person's name begins and ends with a capital where there are capitals; the bold model reads on. Of other names
     * some words may follow the last capital ("Norges vassdrags- og energidirektorat"), half a sentence may not.
     */
    private static Found found(Page page, Span span, EntityKind kind) {
        Span whole = span;
        if (page.capitals()) {
            Span capitals = capitalised(page.text(), span);
            boolean readOn =
                    Tokens.in(page.text(), new Span(capitals.end(), span.end())).size() > MOST_AFTER_CAPITAL;
            whole = kind == EntityKind.PERSON || readOn ? capitals : span;
        }
        return new Found(whole, kind, Source.MODEL, Wordings.of(kind));
    }

    private static Span capitalised(String text, Span span) {
        List<Span> capitals = Tokens.in(text, span).stream()
                .filter(token ->
                        Characters.isUpper(text.charAt(token.start())) || Character.isDigit(text.charAt(token.start())))
                .toList();
        return capitals.isEmpty() ? span : capitals.get(0).hull(capitals.get(capitals.size() - 1));
    }
}
