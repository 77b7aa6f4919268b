package no.utsagn.bench.generate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.utsagn.bench.generate.speech.Dice;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/** Lays codes on what informants say: mostly that of its theme, on whole turns, parts of turns and several in a row. */
final class Coded {

    private static final double ON_THEME = 0.7;
    private static final double WHOLE_TURN = 0.45;
    private static final double MORE_TURNS = 0.1;
    private static final Duration BETWEEN = Duration.ofSeconds(40);

    private final List<Code> codes;
    private final List<Coder> coders;
    private final Instant since;

    Coded(List<Code> codes, List<Coder> coders, Instant since) {
        this.codes = codes;
        this.coders = coders;
        this.since = since;
    }

    /**
     * So many codings.
     *
     * @param answers the turns that informants say, by their index; one at least if there are to be codings
     * @param themes by turn
     */
    List<Coding> in(Transcript transcript, int[] answers, int[] themes, int howMany, Dice dice) {
        List<Coding> laid = new ArrayList<>(howMany);
        for (int i = 0; i < howMany; i++) {
            int turn = answers[dice.below(answers.length)];
            int code = dice.chance(ON_THEME) ? themes[turn] % codes.size() : dice.zipf(codes.size());
            laid.add(new Coding(
                    dice.id(),
                    codes.get(code).id(),
                    transcript.id(),
                    span(transcript, turn, dice),
                    coders.get(dice.zipf(coders.size())).id(),
                    since.plus(BETWEEN.multipliedBy(i)),
                    Set.of()));
        }
        return laid;
    }

    private static Span span(Transcript transcript, int turn, Dice dice) {
        Span whole = transcript.turns().get(turn).span();
        double how = dice.unit();
        if (how < MORE_TURNS) {
            int last = Math.min(transcript.turns().size() - 1, turn + 2);
            return whole.hull(transcript.turns().get(last).span());
        } else if (how < MORE_TURNS + WHOLE_TURN) {
            return whole;
        }
        int from = dice.below(whole.length());
        int to = from + 1 + dice.below(whole.length() - from);
        return fitted(transcript.text(), whole, whole.start() + from, whole.start() + to);
    }

    /** From the beginning of a word to the end of one. */
    private static Span fitted(String text, Span turn, int from, int to) {
        int start = text.lastIndexOf(' ', from - 1) + 1;
        int end = text.indexOf(' ', to);
        return new Span(Math.max(turn.start(), start), end < 0 ? turn.end() : Math.min(turn.end(), end));
    }
}
