package no.utsagn.merge.study;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.RevisionId;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.LoggedEdit;

/**
 * Refuses a copy that something else than the program has changed: a text that is not what its log says cannot be
 * merged by its log.
 */
final class HandChanged {

    private HandChanged() {}

    /** @throws no.utsagn.base.ProblemException if two texts in the same state are not the same, or have no common origin */
    static void refuse(Study ours, Study theirs) {
        for (Id<Transcript> id : ours.transcripts().ids()) {
            theirs.transcripts()
                    .find(id)
                    .ifPresent(there -> refuse(ours.transcripts().get(id), there));
        }
    }

    private static List<RevisionId> states(Transcript transcript) {
        return transcript.log().edits().stream().map(LoggedEdit::revision).toList();
    }

    private static void refuse(Transcript here, Transcript there) {
        if (!here.log().origin().equals(there.log().origin())) {
            throw Problem.of("merge.no-common-base", here.title()).exception();
        }
        if (states(here).equals(states(there)) && !here.text().equals(there.text())) {
            throw Problem.of("merge.changed-by-hand", here.title()).exception();
        }
    }
}
