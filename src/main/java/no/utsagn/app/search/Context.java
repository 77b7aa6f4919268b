package no.utsagn.app.search;

import java.util.Locale;
import java.util.Optional;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** Cuts out the words around hits, within their turns and at the ends of words. */
final class Context {

    /** How many characters are shown on each side. */
    private static final int AROUND = 80;

    private final Study study;

    Context(Study study) {
        this.study = study;
    }

    Line of(Transcript transcript, Turn turn, Span hit) {
        String text = transcript.text();
        Span whole = turn.span();
        int from = wordStart(text, Math.max(whole.start(), hit.start() - AROUND), whole.start(), hit.start());
        int to = wordEnd(text, Math.min(whole.end(), hit.end() + AROUND), hit.end(), whole.end());
        Optional<Participant> who = study.participantOf(transcript, turn);
        return new Line(
                transcript.id(),
                turn.id(),
                hit,
                transcript.title(),
                speaker(transcript, turn, who),
                who.map(Participant::id),
                study.isInformants(transcript, turn),
                (from > whole.start() ? "… " : "") + new Span(from, hit.start()).of(text),
                hit.of(text),
                new Span(hit.end(), to).of(text) + (to < whole.end() ? " …" : ""));
    }

    /** The name in the file until names are replaced, then the label, as everywhere. */
    private String speaker(Transcript transcript, Turn turn, Optional<Participant> who) {
        return transcript
                .speakerOf(turn)
                .map(Speaker::written)
                .filter(name -> !name.isBlank())
                .or(() -> who.map(p -> capital(study.people().label(p.id()))))
                .orElse("–");
    }

    private static String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static int wordStart(String text, int from, int first, int limit) {
        int at = from;
        while (at > first && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at < limit ? at : Graphemes.floor(text, from);
    }

    private static int wordEnd(String text, int to, int limit, int last) {
        int at = to;
        while (at < last && at > limit && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > limit ? at : Graphemes.floor(text, Math.max(to, limit));
    }
}
