package no.utsagn.search.condition;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;

/** What conditions pick in a study, worked out transcript by transcript when it is asked for, and kept. Safe for threads. */
public final class Picked {

    private final Pick pick;
    private final Map<Id<Transcript>, Region> known = new ConcurrentHashMap<>();

    Picked(Pick pick) {
        this.pick = pick;
    }

    /** The characters of a transcript that they pick. @param transcript as it is in the study */
    public Region in(Transcript transcript) {
        return known.computeIfAbsent(transcript.id(), id -> pick.in(transcript));
    }

    @Override
    public String toString() {
        return "Picked in " + known.size() + " transcripts";
    }
}
