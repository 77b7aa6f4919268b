package no.utsagn.merge.text.braid;

import java.util.List;
import no.utsagn.merge.text.weave.Hunk;
import no.utsagn.merge.text.weave.Op;

/** An edit that comes to a copy, and the stretches it changes there, each in the text as those before it left it. */
public record Added(Op op, List<Hunk> hunks) {

    public Added {
        hunks = List.copyOf(hunks);
    }
}
