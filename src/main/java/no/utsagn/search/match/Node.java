package no.utsagn.search.match;

import java.util.List;
import java.util.Optional;
import no.utsagn.search.condition.Picked;

/** A query made ready for reading turns: terms by their numbers, conditions with what they pick. */
sealed interface Node {

    /** @param number of the term in its plan */
    record OneTerm(int number) implements Node {}

    /** @param terms their numbers */
    record Row(List<Integer> terms, int between) implements Node {}

    record Near(Node one, Node other, int within) implements Node {}

    record Any(List<Node> either) implements Node {}

    /**
     * All of these and none of those, in what conditions pick.
     *
     * @param picked empty where there is no condition; then there is a part
     * @param number of the conditions in their plan
     */
    record All(Optional<Picked> picked, int number, List<Node> parts, List<Node> without) implements Node {}
}
