package no.utsagn.names;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;

/** Puts replacements into a study, and takes everything else out of it that names somebody. */
final class Committing {

    private final Study study;
    private final Stamp stamp;

    Committing(Study study, Stamp stamp) {
        this.study = study;
        this.stamp = stamp;
    }

    /** @param inWritten rewrites what researchers wrote; may make entities, so they are committed after it */
    Study commit(Map<Id<Transcript>, List<Placed>> placed, Naming naming, UnaryOperator<String> inWritten) {
        Study after = study;
        for (Map.Entry<Id<Transcript>, List<Placed>> entry : placed.entrySet()) {
            List<Placed> inOrder = entry.getValue();
            for (int i = inOrder.size() - 1; i >= 0; i--) {
                after = after.edited(entry.getKey(), inOrder.get(i).edit(), stamp);
            }
        }
        after = after.with(nameless(after.people()))
                .withTranscripts(after.transcripts().mapped(Committing::nameless))
                .reworded(inWritten);
        for (Named named : naming.all()) {
            after = after.with(named.entity().committed());
        }
        return after;
    }

    private static People nameless(People people) {
        return people.withParticipants(people.participants()
                .mapped(p -> new Participant(p.id(), p.history().rewritten(ParticipantFields::withoutName))));
    }

    private static Transcript nameless(Transcript transcript) {
        return transcript
                .with(transcript.speakers().mapped(speaker -> speaker.writtenAs("")))
                .with(transcript.log().withoutWords());
    }
}
