package no.utsagn.app.correct;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.language.canonical.Canonical;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * Where words stand in a transcript: whole words, within a turn, and outside what took the place of names. Capitals do
 * not matter, nor does how much blank stands between two words.
 */
final class Occurrences {

    private final Pattern pattern;

    Occurrences(String words) {
        String[] parts = Canonical.of(words).text().strip().split("\\s+", -1);
        List<String> quoted = new ArrayList<>();
        for (String part : parts) {
            quoted.add(Pattern.quote(part));
        }
        pattern = Pattern.compile(String.join("\\s+", quoted), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** In the order of the text. */
    List<Span> in(Transcript transcript) {
        List<Span> found = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            Set<Integer> inside = insideWords(transcript.text(), turn.span());
            Matcher matcher = pattern.matcher(transcript.text())
                    .region(turn.span().start(), turn.span().end());
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (!inside.contains(span.start())
                        && !inside.contains(span.end())
                        && Graphemes.snap(transcript.text(), span).equals(span)
                        && transcript.snapped(span).equals(span)
                        && transcript.replacements().stream()
                                .noneMatch(r -> r.span().overlaps(span))) {
                    found.add(span);
                }
            }
        }
        return found;
    }

    private static Set<Integer> insideWords(String text, Span turn) {
        Set<Integer> inside = new HashSet<>();
        for (Span word : Words.in(text, turn)) {
            for (int at = word.start() + 1; at < word.end(); at++) {
                inside.add(at);
            }
        }
        return inside;
    }

    /** Other words with the capitals of those they take the place of: all of them, or the first. */
    static String cased(String stood, String with) {
        long letters = stood.codePoints().filter(Character::isLetter).count();
        boolean shouted = letters > 1 && stood.equals(stood.toUpperCase(Locale.ROOT));
        if (shouted) {
            return with.toUpperCase(Locale.ROOT);
        }
        boolean begins = !stood.isEmpty() && Character.isUpperCase(stood.codePointAt(0));
        if (!begins || with.isEmpty()) {
            return with;
        }
        int first = Character.charCount(with.codePointAt(0));
        return with.substring(0, first).toUpperCase(Locale.ROOT) + with.substring(first);
    }
}
