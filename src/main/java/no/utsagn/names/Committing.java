package no.utsagn.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.names.gather.Named;
import no.utsagn.names.gather.Naming;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;

/** Puts replacements into a study, and takes everything else out of it that names somebody. */
final class Committing {

    private final Study study;
    private final Stamp stamp;
    private final Predicate<Id<Transcript>> done;

    /** A study without names, and the replacements that were put into it. */
    record Committed(Study study, Map<Id<Transcript>, List<Placed>> placed) {}

    /** @param done whether nothing in a transcript waits for a decision, so that its words count as looked at */
    Committing(Study study, Stamp stamp, Predicate<Id<Transcript>> done) {
        this.study = study;
        this.stamp = stamp;
        this.done = done;
    }

    /** @param finding may make entities for numbers it meets, so they are committed after it */
    Committed commit(Naming naming, Finding finding) {
        Map<Id<Transcript>, List<Placed>> placed = new LinkedHashMap<>();
        Study after = study;
        for (Id<Transcript> transcript : study.transcripts().ids()) {
            List<Placed> all = new ArrayList<>();
            after = replaced(after, transcript, finding, all);
            placed.put(transcript, all);
        }
        after = after.with(nameless(after.people()))
                .withTranscripts(after.transcripts().mapped(this::nameless))
                .reworded(finding::in);
        for (Named named : naming.all()) {
            after = after.with(named.committed());
        }
        return new Committed(after, placed);
    }

    /**
     * Replaces until nothing more is found: "Kari" in "Lillevik-Kari" looks like half a double name until Lillevik is
     * gone, and a text whose only capitals were names has none after them.
     */
    private Study replaced(Study before, Id<Transcript> id, Finding finding, List<Placed> all) {
        Study after = before;
        List<Placed> found = finding.in(after.transcripts().get(id));
        while (!found.isEmpty()) {
            for (int i = found.size() - 1; i >= 0; i--) {
                after = after.edited(id, found.get(i).edit(), stamp);
            }
            all.addAll(found);
            found = finding.in(after.transcripts().get(id));
        }
        return after;
    }

    private static People nameless(People people) {
        return people.withParticipants(people.participants()
                .mapped(p -> new Participant(p.id(), p.history().rewritten(ParticipantFields::withoutName))));
    }

    private Transcript nameless(Transcript transcript) {
        EditLog log = transcript.log();
        return transcript
                .with(transcript.speakers().mapped(speaker -> speaker.writtenAs("")))
                .with(done.test(transcript.id()) ? log.withoutWords() : log.wordless());
    }
}
