package no.utsagn.app.correct;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.importing.correction.Noted;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;

/** Makes edits in a study one after another, and finds the marks of the corrected turns anew. */
final class Editing {

    private Editing() {}

    static Study edited(Study study, Id<Transcript> id, List<TextEdit> edits, Stamp stamp) {
        Transcript before = study.transcripts().get(id);
        Study now = study;
        for (TextEdit edit : edits) {
            now = now.edited(id, edit, stamp);
        }
        return now.with(Noted.renewed(before, now.transcripts().get(id)));
    }
}
