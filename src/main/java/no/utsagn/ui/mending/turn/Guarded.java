package no.utsagn.ui.mending.turn;

import java.util.List;
import java.util.stream.Stream;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Turn;

/**
 * Words that are being corrected, with those in them that stand in the place of a name and must stay.
 *
 * @param guarded in order; UTF-16 characters of the words, half-open
 */
record Guarded(String words, List<Span> guarded) {

    Guarded {
        guarded = List.copyOf(guarded);
    }

    /** The words of a turn. */
    static Guarded of(Transcript transcript, Turn turn) {
        Span all = turn.span();
        return new Guarded(
                transcript.words(all),
                transcript.replacements().stream()
                        .map(Replacement::span)
                        .filter(all::contains)
                        .map(span -> span.relativeTo(all.start()))
                        .toList());
    }

    /** Whether a stretch may get other words: beside what is guarded one may write, in it not. */
    boolean allows(Span at) {
        return guarded.stream()
                .noneMatch(kept ->
                        at.isEmpty() ? kept.start() < at.start() && at.start() < kept.end() : kept.overlaps(at));
    }

    /** Other words for a stretch. @throws IllegalArgumentException if it is not allowed */
    Guarded replaced(Span at, String with) {
        if (!allows(at)) {
            throw new IllegalArgumentException("guarded words at " + at);
        }
        return new Guarded(
                words.substring(0, at.start()) + with + words.substring(at.end()),
                guarded.stream()
                        .flatMap(kept -> kept.after(at, with.length()).stream())
                        .toList());
    }

    /** Whether there are words on both sides of a place, none of them cut there that is guarded. */
    boolean canBeCutAt(int place) {
        return allows(Span.at(place))
                && !words.substring(0, place).isBlank()
                && !words.substring(place).isBlank();
    }

    /** What stands before a place, without the blanks there. */
    Guarded before(int place) {
        Span part = new Span(0, words.substring(0, place).stripTrailing().length());
        return part(part);
    }

    /** What stands behind a place, without the blanks there. */
    Guarded behind(int place) {
        int blanks =
                words.length() - place - words.substring(place).stripLeading().length();
        return part(new Span(place + blanks, words.length()));
    }

    private Guarded part(Span part) {
        return new Guarded(
                part.of(words),
                guarded.stream()
                        .filter(part::contains)
                        .map(kept -> kept.relativeTo(part.start()))
                        .toList());
    }

    /** These words and others behind them. */
    Guarded and(Guarded others) {
        String joined = words + " ";
        return new Guarded(
                joined + others.words,
                Stream.concat(guarded.stream(), others.guarded.stream().map(kept -> kept.shifted(joined.length())))
                        .toList());
    }

    @Override
    public String toString() {
        return "Guarded " + words.length() + ", " + guarded.size() + " kept";
    }
}
