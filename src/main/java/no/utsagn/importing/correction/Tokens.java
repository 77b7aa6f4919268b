package no.utsagn.importing.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Turn;

/** Cuts texts into tokens: whole words and whole visible characters, never blanks. */
final class Tokens {

    private final List<Token> tokens = new ArrayList<>();

    private Tokens() {}

    /** Those of what a transcript is to become. */
    static List<Token> of(Target target) {
        Tokens all = new Tokens();
        for (int turn = 0; turn < target.turns().size(); turn++) {
            all.open(target.turns(), turn);
            all.addWords(target.text(), target.turns().get(turn), turn);
        }
        return all.tokens;
    }

    /**
     * Those of a transcript.
     *
     * @param originals a replacement whose words are known is compared by them, another by what stands there now
     */
    static List<Token> of(Transcript transcript, Map<Id<Replacement>, String> originals) {
        Tokens all = new Tokens();
        int next = 0;
        List<Span> turns = transcript.turns().stream().map(Turn::span).toList();
        for (int turn = 0; turn < turns.size(); turn++) {
            Span span = turns.get(turn);
            all.open(turns, turn);
            int from = span.start();
            for (; next < transcript.replacements().size(); next++) {
                Replacement replacement = transcript.replacements().get(next);
                if (replacement.span().start() >= span.end()) {
                    break;
                }
                all.addWords(
                        transcript.text(), new Span(from, replacement.span().start()), turn);
                String words = originals.getOrDefault(
                        replacement.id(), replacement.span().of(transcript.text()));
                all.addReplacement(replacement, words, turn);
                from = replacement.span().end();
            }
            all.addWords(transcript.text(), new Span(from, span.end()), turn);
        }
        return all.tokens;
    }

    /** The words and other visible characters of a stretch. */
    static List<Span> in(String text, Span within) {
        List<Span> spans = new ArrayList<>();
        int from = within.start();
        for (Span word : Words.in(text, within)) {
            Span whole = Graphemes.snap(text, word);
            addCharacters(spans, text, from, whole.start());
            if (whole.start() >= from) {
                spans.add(whole);
            }
            from = Math.max(from, whole.end());
        }
        addCharacters(spans, text, from, within.end());
        return spans;
    }

    private static void addCharacters(List<Span> spans, String text, int from, int to) {
        int at = from;
        while (at < to) {
            int end = Graphemes.ceiling(text, at + 1);
            Span character = new Span(at, end);
            if (!character.of(text).isBlank()) {
                spans.add(character);
            }
            at = end;
        }
    }

    /** What stands between two stretches. */
    static Span between(Span left, Span right) {
        int start = left.end();
        int end = right.start();
        return new Span(start, end);
    }

    private void open(List<Span> turns, int turn) {
        if (turn > 0) {
            tokens.add(Token.border(between(turns.get(turn - 1), turns.get(turn)), turn));
        }
    }

    private void addWords(String text, Span within, int turn) {
        in(text, within).forEach(span -> tokens.add(new Token(span, span.of(text), turn, Optional.empty())));
    }

    private void addReplacement(Replacement replacement, String words, int turn) {
        in(words, Span.over(words))
                .forEach(span ->
                        tokens.add(new Token(replacement.span(), span.of(words), turn, Optional.of(replacement.id()))));
    }

    /** The id of the turn that a token of a transcript is in, or opens. */
    static Id<Turn> turn(Transcript transcript, Token token) {
        return transcript.turns().get(token.turn()).id();
    }
}
