package no.utsagn.ui.quotes.model;

import java.util.List;
import no.utsagn.language.Sentences;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/** Where a passage goes when one of its ends moves by a word or a sentence. It never comes to hold less than a word. */
public final class Ends {

    /** By how much. */
    public enum By {
        WORD,
        SENTENCE
    }

    private final Transcript transcript;
    private final Span span;

    public Ends(Transcript transcript, Span span) {
        this.transcript = transcript;
        this.span = span;
    }

    /** The passage with its end further on, or further back. */
    public Span end(By by, boolean further) {
        List<Span> parts = parts(by, further ? 1 : 0);
        if (further) {
            return parts.stream()
                    .filter(part -> part.end() > span.end())
                    .findFirst()
                    .map(part -> transcript.snapped(new Span(span.start(), part.end())))
                    .orElse(span);
        }
        Span shorter = span;
        for (Span part : parts) {
            if (part.end() < span.end() && part.end() > span.start()) {
                shorter = new Span(span.start(), part.end());
            }
        }
        return kept(shorter);
    }

    /** The passage with its start further out, to what was said before, or further in. */
    public Span start(By by, boolean further) {
        List<Span> parts = parts(by, further ? -1 : 0);
        if (!further) {
            return parts.stream()
                    .filter(part -> part.start() > span.start() && part.start() < span.end())
                    .findFirst()
                    .map(part -> kept(new Span(part.start(), span.end())))
                    .orElse(span);
        }
        Span longer = span;
        for (Span part : parts) {
            if (part.start() < span.start()) {
                longer = new Span(part.start(), span.end());
            }
        }
        return transcript.snapped(longer);
    }

    private Span kept(Span shorter) {
        Span fitted = transcript.snapped(shorter);
        return span.contains(fitted) && transcript.wordCount(fitted) > 0 ? fitted : span;
    }

    /** The words or sentences of the turns that the passage lies in. @param neighbour -1 to add the turn before, 1 the one after */
    private List<Span> parts(By by, int neighbour) {
        List<Turn> turns = transcript.turns();
        int first = turns.indexOf(transcript.turnAt(span.start()));
        int last = turns.indexOf(transcript.turnAt(span.end()));
        int from = Math.max(0, neighbour < 0 ? first - 1 : first);
        int to = Math.min(turns.size() - 1, neighbour > 0 ? last + 1 : last);
        Span within = turns.get(from).span().hull(turns.get(to).span());
        return by == By.WORD ? Words.in(transcript.text(), within) : Sentences.in(transcript.text(), within);
    }
}
