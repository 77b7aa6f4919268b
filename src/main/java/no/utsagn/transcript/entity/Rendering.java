package no.utsagn.transcript.entity;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;

/** What is put where an entity was named. */
public sealed interface Rendering {

    /**
     * Words of their own: "[by i Nord-Norge]".
     *
     * @param rungs from the finest that the study may hold to the broadest ("[by i Nord-Norge]", "[by i Norge]");
     *     never empty
     * @param stored which of them stands in the text, 0 for the first
     */
    record Words(List<Rung> rungs, int stored) implements Rendering {
        public Words {
            rungs = List.copyOf(rungs);
            if (stored < 0 || stored >= rungs.size()) {
                throw new IllegalArgumentException("no rung " + stored + " of " + rungs.size());
            }
        }

        /** One wording, without a ladder. */
        public static Words of(String wording) {
            return new Words(List.of(Rung.own(wording)), 0);
        }

        /** The wording that stands in the text. */
        public String wording() {
            return rungs.get(stored).words();
        }
    }

    /** The label of someone who speaks in the study: "Kandidat 5". */
    record LabelOf(Id<Participant> participant) implements Rendering {}
}
