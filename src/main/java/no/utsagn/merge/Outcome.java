package no.utsagn.merge;

import java.util.List;
import no.utsagn.study.Study;

/**
 * What two copies become with the answers that were given. It can be looked at before everything is answered: what is
 * open is as it is proposed.
 *
 * @param merged ours with all that is theirs
 * @param differences what differs, open ones too; most important first within a kind
 * @param likely things that are likely the same, with what was decided of them
 * @param open what must be decided before the merge may be made
 * @param forGood whether it takes out people or names, so that it cannot be undone
 */
public record Outcome(
        Study merged,
        List<Difference> differences,
        List<LikelySame> likely,
        List<Question> open,
        Sums sums,
        boolean forGood) {

    public Outcome {
        differences = List.copyOf(differences);
        likely = List.copyOf(likely);
        open = List.copyOf(open);
    }

    /** The same with what follows from it. */
    public Outcome with(Study after) {
        return new Outcome(after, differences, likely, open, sums, forGood);
    }

    /** Whether nothing is left to decide. */
    public boolean isDecided() {
        return open.isEmpty();
    }

    /** Whether the other copy holds nothing that ours does not. */
    public boolean changesNothing(Study ours) {
        return merged.equals(ours);
    }

    /** How much, not what. */
    @Override
    public String toString() {
        return differences.size() + " differences, " + open.size() + " open";
    }
}
