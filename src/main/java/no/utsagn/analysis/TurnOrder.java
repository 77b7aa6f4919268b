package no.utsagn.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * Who speaks after whom in a transcript.
 *
 * @param turns in the order of the transcript, without titles and what else nobody says
 */
public record TurnOrder(List<Said> turns) {

    /** One turn. @param speaker empty where nobody is known to say it */
    public record Said(Id<Turn> turn, Optional<Id<Speaker>> speaker, int words) {}

    /** One voice that speaks right after another. */
    public record Pair(Optional<Id<Speaker>> first, Optional<Id<Speaker>> then) {}

    public TurnOrder {
        turns = List.copyOf(turns);
    }

    /** The order of a transcript. */
    public static TurnOrder of(Transcript transcript) {
        List<Said> all = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            int words = transcript.wordCount(turn.span());
            Optional<Id<Speaker>> speaker = transcript.speakerOf(turn).map(Speaker::id);
            if (speaker.isPresent() || words > 0) {
                all.add(new Said(turn.id(), speaker, words));
            }
        }
        return new TurnOrder(all);
    }

    /** How often each voice speaks right after each other one; a voice that goes on is not after itself. */
    public Map<Pair, Integer> after() {
        Map<Pair, Integer> counts = new LinkedHashMap<>();
        for (int i = 1; i < turns.size(); i++) {
            Pair pair = new Pair(turns.get(i - 1).speaker(), turns.get(i).speaker());
            if (!pair.first().equals(pair.then())) {
                counts.merge(pair, 1, Integer::sum);
            }
        }
        return counts;
    }
}
