package no.utsagn.app.transcripts;

import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.study.EditKind;
import no.utsagn.study.People;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;

/** Puts right what the study says of a transcript, and of who speaks in it. Each act is one step to undo. */
public final class DescribeTranscript {

    /** What can be said of a transcript. @param site a word for the site; one that the study does not have is made */
    public record Description(String title, TranscriptKind kind, Optional<String> round, Optional<String> site) {
        @Override
        public String toString() {
            return "Description of " + kind;
        }
    }

    private final OpenStudy open;

    public DescribeTranscript(OpenStudy open) {
        this.open = open;
    }

    /** What is said of a transcript now. */
    public Description description(Id<Transcript> id) {
        TranscriptFields fields = open.now().transcripts().get(id).fields();
        return new Description(
                fields.title(),
                fields.kind(),
                fields.round().map(Round::name),
                fields.site().flatMap(open.now().people().sites()::find).map(Site::name));
    }

    /**
     * Says something else of a transcript.
     *
     * @throws no.utsagn.base.ProblemException if the title is empty
     */
    public void describe(Id<Transcript> id, Description as) {
        if (as.title().isBlank()) {
            throw Problem.of("transcript.no-title").exception();
        }
        if (as.equals(description(id))) {
            return;
        }
        Optional<FoundSite> site =
                said(as.site()).map(name -> FoundSite.called(name, open.now().people()));
        open.apply(EditKind.TRANSCRIPT_CHANGED, List.of(id.value()), study -> {
            Transcript transcript = study.transcripts().get(id);
            TranscriptFields now = new TranscriptFields(
                    as.title().strip(),
                    as.kind(),
                    said(as.round()).map(Round::new),
                    site.map(FoundSite::id),
                    transcript.fields().language(),
                    transcript.fields().attributes());
            return study.with(site.map(FoundSite::people).orElse(study.people()))
                    .with(transcript.with(now, open.stamp()));
        });
    }

    /** Gives somebody another role. */
    public void role(Id<Participant> id, Id<Role> role) {
        open.apply(EditKind.PEOPLE_CHANGED, List.of(id.value()), study -> {
            People people = study.people();
            Participant person = people.participants().get(id);
            return person.role().equals(role)
                    ? study
                    : study.with(people.with(person.with(
                            person.fields().withRole(people.roles().get(role).id()), open.stamp())));
        });
    }

    private static Optional<String> said(Optional<String> word) {
        return word.map(String::strip).filter(w -> !w.isEmpty());
    }
}
