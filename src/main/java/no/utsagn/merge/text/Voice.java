package no.utsagn.merge.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.utsagn.base.Id;
import no.utsagn.merge.text.braid.Given;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** Tells who speaks a turn once two copies are one: the newest word on it counts. */
final class Voice {

    private Voice() {}

    /**
     * @param given all that was said of turns, the oldest first
     * @param here the turn as we have it
     * @param there the turn as they have it
     */
    static Optional<Id<Speaker>> of(Id<Turn> turn, List<Given> given, Optional<Turn> here, Optional<Turn> there) {
        List<Given> said = given.stream()
                .filter(g -> g.op().edit().turn().equals(Optional.of(turn)))
                .toList();
        Optional<Given> newest = last(said, Given::counts);
        if (newest.isPresent()) {
            return newest.get().op().edit().speaker();
        }
        if (here.isPresent() && said.stream().noneMatch(Given::inOurs)) {
            return here.get().speaker();
        } else if (there.isPresent() && said.stream().noneMatch(Given::inTheirs)) {
            return there.get().speaker();
        }
        return last(said, g -> true).map(g -> g.op().edit().speaker()).orElseGet(() -> here.or(() -> there)
                .flatMap(Turn::speaker));
    }

    private static Optional<Given> last(List<Given> said, Predicate<Given> which) {
        return said.stream().filter(which).reduce((one, later) -> later);
    }
}
