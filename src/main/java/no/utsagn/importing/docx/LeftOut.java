package no.utsagn.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.utsagn.base.Problem;

/** Says what of a document did not become part of the transcript, so that nothing goes missing unseen. */
final class LeftOut {

    private LeftOut() {}

    static List<Problem> remarks(Body body, Set<String> members) {
        List<Problem> remarks = new ArrayList<>();
        if (body.tracked()) {
            remarks.add(Problem.of("import.changes-accepted"));
        }
        if (body.comments()) {
            remarks.add(Problem.of("import.comments-left-out"));
        }
        if (body.notes()) {
            remarks.add(Problem.of("import.footnotes-left-out"));
        }
        if (members.stream().anyMatch(name -> name.matches("word/(header|footer)\\d*\\.xml"))) {
            remarks.add(Problem.of("import.headers-left-out"));
        }
        return remarks;
    }
}
