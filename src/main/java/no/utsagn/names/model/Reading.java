package no.utsagn.names.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.names.lexicon.Lexicon;
import no.utsagn.transcript.entity.EntityKind;

/**
 * One transcript read by the model: remembers the words it has looked up. From left to right, each word is taken for what
 * has the highest score after what the word before was taken for. For one thread.
 */
public final class Reading {

    private static final String OTHER = "O";

    private final Lexicon lexicon;
    private final Weights weights;
    private final boolean capitals;
    private final double boldness;
    private final Map<String, Word> seen = new HashMap<>();

    Reading(Lexicon lexicon, Weights weights, boolean capitals, double boldness) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.capitals = capitals;
        this.boldness = boldness;
    }

    /** What it takes for names in one sentence, in order. */
    public List<Guess> in(String text, Span sentence) {
        List<Span> tokens = Tokens.in(text, sentence);
        List<Word> words = tokens.stream().map(span -> word(span.of(text))).toList();
        List<Guess> guesses = new ArrayList<>();
        String before = OTHER;
        for (int i = 0; i < words.size(); i++) {
            String outcome = best(words, i, before);
            if (!outcome.equals(OTHER)) {
                add(guesses, tokens.get(i), outcome);
            }
            before = outcome;
        }
        return guesses.stream().flatMap(guess -> trimmed(text, guess).stream()).toList();
    }

    /** Without signs at its ends; nothing if no letter is left. */
    private static Optional<Guess> trimmed(String text, Guess guess) {
        int start = guess.span().start();
        int end = guess.span().end();
        while (start < end && !Characters.startsWord(text.charAt(start))) {
            start++;
        }
        while (end > start && !Characters.continuesWord(text.charAt(end - 1))) {
            end--;
        }
        Span span = new Span(start, end);
        boolean letters = span.of(text).codePoints().anyMatch(Character::isLetter);
        return letters ? Optional.of(new Guess(span, guess.kind())) : Optional.empty();
    }

    private static void add(List<Guess> guesses, Span token, String outcome) {
        if (outcome.startsWith("I-") && !guesses.isEmpty()) {
            int last = guesses.size() - 1;
            guesses.set(
                    last,
                    new Guess(
                            guesses.get(last).span().hull(token),
                            guesses.get(last).kind()));
        } else {
            guesses.add(new Guess(token, kind(outcome.substring(2))));
        }
    }

    private String best(List<Word> words, int at, String before) {
        List<String> outcomes = weights.outcomes();
        double[] scores = new double[outcomes.size()];
        Features.of(words, at, feature -> weights.add(feature, scores));
        Features.after(before, words.get(at), Features.at(words, at - 1), feature -> weights.add(feature, scores));
        int best = -1;
        for (int i = 0; i < outcomes.size(); i++) {
            scores[i] += outcomes.get(i).equals(OTHER) ? 0 : boldness;
            if (mayFollow(before, outcomes.get(i)) && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return outcomes.get(best);
    }

    private static boolean mayFollow(String before, String outcome) {
        return !outcome.startsWith("I-")
                || (!before.equals(OTHER) && before.substring(2).equals(outcome.substring(2)));
    }

    private Word word(String written) {
        return seen.computeIfAbsent(
                written, form -> Word.of(form, lexicon.traits(form.toLowerCase(Locale.ROOT)), capitals));
    }

    private static EntityKind kind(String label) {
        return switch (label) {
            case "PER" -> EntityKind.PERSON;
            case "LOC", "GPE_LOC", "GPE_ORG" -> EntityKind.PLACE;
            case "ORG" -> EntityKind.ORGANISATION;
            default -> EntityKind.OTHER;
        };
    }
}
