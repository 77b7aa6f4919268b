package no.utsagn.storage.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.RevisionId;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.Carried;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.edit.Letter;
import no.utsagn.transcript.edit.Letters;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.edit.TextChange;

/** The logs of texts. The parent of an edit is not kept: it is always the edit before. */
final class EditTables {

    private static final Table EDIT = Table.of(
            "text_edit",
            "transcript place",
            "revision undoes coder made_at kind span_start span_end inserted whole inserted_words turn speaker");

    private static final Table CARRIED = Table.of(
            "text_edit_carried", "transcript place", "clock after_state after_letter before_state before_letter put");
    private static final Table TAKEN =
            Table.of("text_edit_taken", "transcript edit place", "state first_letter letters");

    static final List<Table> ALL = List.of(EDIT, CARRIED, TAKEN);

    private final Source.Owned edits;
    private final Source.Owned carried;
    private final Source.Owned taken;

    EditTables(Source source) {
        edits = source.owned(EDIT, 1);
        carried = source.owned(CARRIED, 2);
        taken = source.owned(TAKEN, 2);
    }

    static void write(Transcript transcript, Rows rows) {
        int place = 0;
        for (LoggedEdit edit : transcript.log().edits()) {
            TextChange change = edit.change();
            int at = place++;
            edit.carried().ifPresent(meaning -> write(transcript, at, meaning, rows));
            rows.add(
                    EDIT,
                    transcript.id(),
                    at,
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

    private static void write(Transcript transcript, int edit, Carried meaning, Rows rows) {
        rows.add(
                CARRIED,
                transcript.id(),
                edit,
                meaning.clock(),
                meaning.after().map(Letter::state),
                meaning.after().map(Letter::index),
                meaning.before().map(Letter::state),
                meaning.before().map(Letter::index),
                meaning.put());
        int place = 0;
        for (Letters letters : meaning.taken()) {
            rows.add(TAKEN, transcript.id(), edit, place++, letters.state(), letters.first(), letters.count());
        }
    }

    EditLog log(Id<Transcript> transcript, RevisionId origin, Optional<RevisionId> nameless) {
        List<LoggedEdit> read = new ArrayList<>();
        RevisionId parent = origin;
        for (Cells c : edits.of(transcript.value())) {
            LoggedEdit edit = edit(c, parent, carried(transcript, c.number("place")));
            read.add(edit);
            parent = edit.revision();
        }
        requireAnEnd(read);
        return new EditLog(origin, read, nameless);
    }

    /** What is taken back may have taken back something itself, and so on, but never in a circle. */
    private static void requireAnEnd(List<LoggedEdit> edits) {
        Map<RevisionId, RevisionId> undoes = new HashMap<>();
        edits.forEach(edit -> edit.undoes().ifPresent(of -> undoes.put(edit.revision(), of)));
        Set<RevisionId> ending = new HashSet<>();
        for (RevisionId edit : undoes.keySet()) {
            Set<RevisionId> way = new HashSet<>();
            for (RevisionId at = edit; at != null && !ending.contains(at); at = undoes.get(at)) {
                if (!way.add(at)) {
                    throw new IllegalArgumentException("an edit that takes itself back: " + at);
                }
            }
            ending.addAll(way);
        }
    }

    private Optional<Carried> carried(Id<Transcript> transcript, int place) {
        return carried.of(transcript.value(), place).stream()
                .findFirst()
                .map(c -> new Carried(
                        c.large("clock"),
                        letter(c, "after_state", "after_letter"),
                        letter(c, "before_state", "before_letter"),
                        taken.of(transcript.value(), place).stream()
                                .map(t ->
                                        new Letters(t.revision("state"), t.number("first_letter"), t.number("letters")))
                                .toList(),
                        c.number("put")));
    }

    private static Optional<Letter> letter(Cells c, String state, String index) {
        return c.maybeRevision(state).map(of -> new Letter(of, c.number(index)));
    }

    private static LoggedEdit edit(Cells c, RevisionId parent, Optional<Carried> carried) {
        return new LoggedEdit(
                c.revision("revision"),
                parent,
                c.maybeRevision("undoes"),
                RevisionTables.stamp(c),
                c.word("kind", LoggedEdit.Kind.class),
                new TextChange(c.span(), c.number("inserted"), c.flag("whole")),
                c.maybeString("inserted_words"),
                c.maybeId("turn"),
                c.maybeId("speaker"),
                carried);
    }
}
