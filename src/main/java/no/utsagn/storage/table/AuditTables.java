package no.utsagn.storage.table;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Changes;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.study.EditKind;
import no.utsagn.study.Note;

/** What has been done to a study: ids, never words. */
public final class AuditTables {

    private static final Table AUDIT = Table.of("audit", "number", "done_at coder kind");
    private static final Table THING = Table.of("audit_thing", "audit place", "thing");

    static final List<Table> ALL = List.of(AUDIT, THING);

    private AuditTables() {}

    /** Makes one kept act of what its row and the rows of its things say. */
    public interface Maker<E> {
        E make(int number, Instant at, UUID coder, EditKind kind, List<UUID> things);
    }

    /** One more act. */
    public static void add(int number, Note note, Changes changes) {
        changes.added(rows -> {
            rows.add(AUDIT, number, note.stamp().at(), note.stamp().by(), note.kind());
            for (int i = 0; i < note.things().size(); i++) {
                rows.add(THING, number, i, note.things().get(i));
            }
        });
    }

    /** Acts up to one, the newest first, without their things. @param most how many at most */
    public static <E> List<E> last(Source source, int upTo, int most, Maker<E> maker) {
        return source.last(AUDIT, upTo, most).stream()
                .map(c -> maker.make(
                        c.number("number"),
                        c.instant("done_at"),
                        c.uuid("coder"),
                        c.word("kind", EditKind.class),
                        List.of()))
                .toList();
    }

    /** All acts, oldest first. */
    public static <E> List<E> read(Source source, Maker<E> maker) {
        Source.Owned things = source.owned(THING, 1);
        return source.all(AUDIT).stream()
                .sorted(Comparator.comparingInt(c -> c.number("number")))
                .map(c -> maker.make(
                        c.number("number"),
                        c.instant("done_at"),
                        c.uuid("coder"),
                        c.word("kind", EditKind.class),
                        things.of(c.number("number")).stream()
                                .map((Cells t) -> t.uuid("thing"))
                                .toList()))
                .toList();
    }
}
