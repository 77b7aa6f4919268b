package no.utsagn.names.namesake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.utsagn.keyfile.TwoOfOneName;

/**
 * What was decided of those of one name.
 *
 * @param given to single pairs
 * @param rest what is done with the pairs that are asked and not answered; empty to leave them open
 */
public record Choices(Map<TwoOfOneName, Choice> given, Optional<Rest> rest) {

    /** How to decide without asking. */
    public enum Rest {
        /** They are one, with our words; but who goes by a single name in one copy stays apart. */
        OURS,
        /** The same, with their words. */
        THEIRS,
        /** What is proposed. */
        PROPOSED
    }

    public Choices {
        given = Map.copyOf(given);
    }

    /** Nothing decided. */
    public static Choices none() {
        return new Choices(Map.of(), Optional.empty());
    }

    /** All by one rule. */
    public static Choices by(Rest rest) {
        return new Choices(Map.of(), Optional.of(rest));
    }

    /** These and one more, or another in its place. */
    public Choices with(TwoOfOneName pair, Choice choice) {
        Map<TwoOfOneName, Choice> more = new HashMap<>(given);
        more.put(pair, choice);
        return new Choices(more, rest);
    }

    /** What becomes of a pair; empty while that is open. */
    public Optional<Choice> of(Namesake pair) {
        return Optional.ofNullable(given.get(pair.both()))
                .or(() -> pair.isSure() ? Optional.of(pair.proposal()) : rest.map(rule -> by(rule, pair)));
    }

    private static Choice by(Rest rule, Namesake pair) {
        if (pair.why() == Namesake.Why.SINGLE_NAME || rule == Rest.PROPOSED) {
            return pair.proposal();
        }
        return rule == Rest.OURS ? Choice.OURS : Choice.THEIRS;
    }

    @Override
    public String toString() {
        return "Choices for " + given.size() + " pairs"
                + rest.map(rule -> ", rest " + rule).orElse("");
    }
}
