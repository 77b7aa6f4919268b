package no.utsagn.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Turn;

/**
 * The exchanges of a transcript: what a researcher asks and all that is answered, until a researcher asks again.
 *
 * <p>A question is a researcher's turn, in a focus group the moderator's. Of several in a row the first begins the
 * exchange. What is no question ends nothing: a turn of an observer, and one of at most three words without a question
 * mark ("Mm, akkurat"), by which a researcher listens. Somebody unknown is taken for one who answers. What comes before
 * the first question is an exchange too. Where no researcher speaks, there are none.
 */
public final class Exchanges {

    /** A researcher's turn of so many words or fewer only listens, if it does not ask in writing. */
    private static final int LISTENING = 3;

    private Exchanges() {}

    /** The exchanges, in order; together they cover the text but for the line ends between them. */
    public static List<Span> in(Study study, Transcript transcript) {
        List<Span> exchanges = new ArrayList<>();
        Optional<Span> open = Optional.empty();
        boolean answered = true;
        boolean asked = false;
        for (Turn turn : transcript.turns()) {
            boolean asks = asks(study, transcript, turn);
            if (asks && answered && open.isPresent()) {
                exchanges.add(open.get());
                open = Optional.empty();
            }
            asked |= asks;
            answered = asks ? false : answered || study.isInformants(transcript, turn);
            open = open.map(span -> span.hull(turn.span())).or(() -> Optional.of(turn.span()));
        }
        open.ifPresent(exchanges::add);
        return asked ? List.copyOf(exchanges) : List.of();
    }

    /** The exchange that a place lies in; the place after its last word belongs to it. */
    public static Optional<Span> at(Study study, Transcript transcript, int offset) {
        return in(study, transcript).stream()
                .filter(exchange -> exchange.contains(Span.at(offset)))
                .findFirst();
    }

    /** All exchanges that a stretch shares a character with, as one; for an empty one, that which it lies in. */
    public static Optional<Span> around(Study study, Transcript transcript, Span span) {
        return span.isEmpty()
                ? at(study, transcript, span.start())
                : in(study, transcript).stream()
                        .filter(exchange -> exchange.overlaps(span))
                        .reduce(Span::hull);
    }

    private static boolean asks(Study study, Transcript transcript, Turn turn) {
        return !study.isInformants(transcript, turn)
                && !observes(study, transcript, turn)
                && (transcript.words(turn.span()).contains("?") || transcript.wordCount(turn.span()) > LISTENING);
    }

    private static boolean observes(Study study, Transcript transcript, Turn turn) {
        return study.participantOf(transcript, turn)
                .map(Participant::role)
                .map(study.people().roles()::get)
                .filter(role -> role.isCalled("observatør") || role.isCalled("observer"))
                .isPresent();
    }
}
