package no.utsagn.storage.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.RevisionId;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.edit.TextChange;

/** The logs of texts. The parent of an edit is not kept: it is always the edit before. */
final class EditTables {

    static final Table EDIT = Table.of(
            "text_edit",
            "transcript place",
            "revision undoes coder made_at kind span_start span_end inserted whole inserted_words turn speaker");

    private final Source.Owned edits;

    EditTables(Source source) {
        edits = source.owned(EDIT, 1);
    }

    static void write(Transcript transcript, Rows rows) {
        int place = 0;
        for (LoggedEdit edit : transcript.log().edits()) {
            TextChange change = edit.change();
            rows.add(
                    EDIT,
                    transcript.id(),
                    place++,
                    edit.revision(),
                    edit.undoes(),
                    edit.stamp().by(),
                    edit.stamp().at(),
                    edit.kind(),
                    change.removed().start(),
                    change.removed().end(),
                    change.inserted(),
                    change.whole(),
                    edit.inserted(),
                    edit.turn(),
                    edit.speaker());
        }
    }

    EditLog log(Id<Transcript> transcript, RevisionId origin, Optional<RevisionId> nameless) {
        List<LoggedEdit> read = new ArrayList<>();
        RevisionId parent = origin;
        for (Cells c : edits.of(transcript.value())) {
            LoggedEdit edit = edit(c, parent);
            read.add(edit);
            parent = edit.revision();
        }
        return new EditLog(origin, read, nameless);
    }

    private static LoggedEdit edit(Cells c, RevisionId parent) {
        return new LoggedEdit(
                c.revision("revision"),
                parent,
                c.maybeRevision("undoes"),
                RevisionTables.stamp(c),
                c.word("kind", LoggedEdit.Kind.class),
                new TextChange(c.span(), c.number("inserted"), c.flag("whole")),
                c.maybeString("inserted_words"),
                c.maybeId("turn"),
                c.maybeId("speaker"));
    }
}
