package no.utsagn.storage.table;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;

/** Chapters with all their revisions, and the register of what was printed. */
final class ChapterTables {

    private static final Table CHAPTER = Table.of("chapter", "id", "place");
    private static final Table FIELDS = Table.of("chapter_fields", "chapter revision", "title");
    private static final Table PRINTED =
            Table.of("printed_before", "id", "place transcript span_start span_end printed_in printed_at");

    static final List<Table> ALL = all();

    private ChapterTables() {}

    private static List<Table> all() {
        List<Table> all = new ArrayList<>(List.of(CHAPTER, FIELDS, PRINTED));
        all.addAll(ItemTables.ALL);
        return List.copyOf(all);
    }

    static void difference(Items<Chapter> before, Items<Chapter> after, Difference difference) {
        difference.histories(before, after, Chapter::history, Object::equals, ChapterTables::write);
    }

    private static void write(Chapter chapter, int place, int from, Rows rows) {
        rows.add(CHAPTER, chapter.id(), place);
        RevisionTables.write(chapter.id().value(), chapter.history(), from, rows, (revision, fields) -> {
            rows.add(FIELDS, chapter.id(), revision, fields.title());
            for (int i = 0; i < fields.items().size(); i++) {
                ItemTables.write(chapter.id(), revision, i, fields.items().get(i), rows);
            }
        });
    }

    static void write(PrintedBefore printed, int place, Rows rows) {
        rows.add(
                PRINTED,
                printed.id(),
                place,
                printed.transcript(),
                printed.span().start(),
                printed.span().end(),
                printed.where(),
                printed.at());
    }

    static Items<Chapter> chapters(Source source, RevisionTables revisions) {
        Source.Owned fields = source.owned(FIELDS, 2);
        ItemTables items = new ItemTables(source);
        return Items.of(
                source.all(CHAPTER).stream()
                        .map(c -> chapter(c.id("id"), fields, items, revisions))
                        .toList(),
                Chapter::id);
    }

    private static Chapter chapter(Id<Chapter> id, Source.Owned fields, ItemTables tables, RevisionTables revisions) {
        return new Chapter(id, revisions.history(id.value(), revision -> {
            Cells c = fields.one(id.value(), revision);
            List<ChapterItem> items = tables.items(id, revision);
            return new ChapterFields(c.string("title"), items);
        }));
    }

    static Items<PrintedBefore> printed(Source source) {
        return Items.of(
                source.all(PRINTED).stream()
                        .map(c -> new PrintedBefore(
                                c.id("id"),
                                c.id("transcript"),
                                c.span(),
                                c.string("printed_in"),
                                c.instant("printed_at")))
                        .toList(),
                PrintedBefore::id);
    }
}
