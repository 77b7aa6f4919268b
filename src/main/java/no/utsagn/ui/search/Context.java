package no.utsagn.ui.search;

import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.desk.Voices;

/** Cuts out the words around a place, within its turn. */
final class Context {

    private final int before;
    private final int room;

    /**
     * @param before how many UTF-16 characters to show before the words
     * @param room how many in all
     */
    Context(int before, int room) {
        this.before = before;
        this.room = room;
    }

    Found of(Study study, Place place) {
        Transcript transcript = study.transcripts().get(place.transcript());
        Turn turn = transcript.turnAt(place.span().start());
        String text = transcript.text();
        Span words = turn.span().intersection(place.span()).orElse(place.span());
        int end = Math.min(words.end(), Graphemes.floor(text, Math.min(text.length(), words.start() + room)));
        int from = wordStart(text, Math.max(turn.span().start(), words.start() - before), words.start());
        int to = Graphemes.floor(text, Math.max(end, Math.min(turn.span().end(), from + room)));
        boolean cut = end < words.end();
        return new Found(
                place,
                Voices.name(study, transcript, turn),
                transcript.title(),
                (from > turn.span().start() ? "… " : "") + new Span(from, words.start()).of(text),
                new Span(words.start(), end).of(text) + (cut ? " …" : ""),
                cut ? "" : new Span(end, to).of(text) + (to < turn.span().end() ? " …" : ""));
    }

    private static int wordStart(String text, int from, int limit) {
        int at = from;
        while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }
}
