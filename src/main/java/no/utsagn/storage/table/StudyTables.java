package no.utsagn.storage.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Items;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Codings;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Changes;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.study.Past;
import no.utsagn.study.People;
import no.utsagn.study.Searches;
import no.utsagn.study.Study;
import no.utsagn.study.StudyFacts;
import no.utsagn.study.Tombstone;
import org.jdbi.v3.core.Handle;

/** A whole study in tables. */
public final class StudyTables {

    private static final Table STUDY =
            Table.of("study", "id", "title created group_size key_file key_deleted codebook_name");
    private static final Table CODER = Table.of("coder", "id", "place name");
    private static final Table TOMBSTONE = Table.of("tombstone", "kind thing for_good", "");

    /** The tables of the study itself, owners before what belongs to them. */
    private static final List<Table> STUDY_ALONE = Stream.of(
                    List.of(STUDY, CODER, TOMBSTONE, MemoTables.MEMO, SampleTable.SAMPLE),
                    List.of(RevisionTables.REVISION, RevisionTables.PARENT, RevisionTables.ATTRIBUTE),
                    RoleTables.ALL,
                    PeopleTables.ALL,
                    TranscriptTables.ALL,
                    EntityTables.ALL,
                    CodebookTables.ALL,
                    CodingTables.ALL,
                    ChapterTables.ALL,
                    SearchTables.ALL,
                    PastTables.ALL)
            .flatMap(List::stream)
            .toList();

    /** All tables, owners before what belongs to them. */
    public static final List<Table> ALL = Stream.of(STUDY_ALONE, AuditTables.ALL, List.of(WorkerTable.WORKER))
            .flatMap(List::stream)
            .toList();

    private StudyTables() {}

    /** What must be done to the tables of an empty file. */
    public static void create(Study study, Changes changes) {
        Study nothing = new Study(
                study.id(),
                study.facts(),
                Items.none(),
                new People(Items.none(), Items.none(), Items.none(), Items.none()),
                Items.none(),
                Codebook.empty(study.codebook().name()),
                Codings.none(),
                Items.none(),
                Items.none(),
                Items.none(),
                Items.none(),
                Items.none(),
                Searches.none(),
                Set.of(),
                Past.none());
        changes.added(rows -> writeFacts(study, rows));
        difference(nothing, study, changes);
    }

    /** Empties all tables but those of the audit, within a transaction of the caller's. */
    public static void clear(Handle handle) {
        Changes.clear(handle, STUDY_ALONE);
    }

    /** What must be done to the tables so that they hold the second in place of the first. */
    public static void difference(Study before, Study after, Changes changes) {
        Difference difference = new Difference(changes);
        if (!before.facts().equals(after.facts())
                || !before.codebook().name().equals(after.codebook().name())) {
            changes.between(rows -> writeFacts(before, rows), rows -> writeFacts(after, rows));
        }
        difference.items(
                before.coders(),
                after.coders(),
                (coder, place, rows) -> rows.add(CODER, coder.id(), place, coder.name()));
        PeopleTables.difference(before.people(), after.people(), difference);
        TranscriptTables.difference(before.transcripts(), after.transcripts(), difference);
        CodebookTables.difference(before.codebook(), after.codebook(), difference);
        CodingTables.difference(before.codings(), after.codings(), difference);
        difference.items(before.memos(), after.memos(), MemoTables::write);
        difference.items(before.entities(), after.entities(), EntityTables::write);
        ChapterTables.difference(before.chapters(), after.chapters(), difference);
        difference.items(before.printed(), after.printed(), ChapterTables::write);
        difference.items(before.samples(), after.samples(), SampleTable::write);
        SearchTables.difference(before.searches(), after.searches(), difference);
        tombstones(before.tombstones(), after.tombstones(), changes);
        PastTables.difference(before.past(), after.past(), changes);
    }

    private static void writeFacts(Study study, Rows rows) {
        StudyFacts facts = study.facts();
        rows.add(
                STUDY,
                study.id(),
                facts.title(),
                facts.created(),
                facts.groupSize(),
                facts.key(),
                facts.keyDeleted(),
                study.codebook().name());
    }

    private static void tombstones(Set<Tombstone> before, Set<Tombstone> after, Changes changes) {
        if (!Difference.one(before, after)) {
            changes.between(rows -> writeThose(before, after, rows), rows -> writeThose(after, before, rows));
        }
    }

    /** Those of a set that the other lacks. */
    private static void writeThose(Set<Tombstone> of, Set<Tombstone> other, Rows rows) {
        for (Tombstone stone : of) {
            if (!other.contains(stone)) {
                rows.add(TOMBSTONE, stone.kind(), stone.id(), stone.forGood());
            }
        }
    }

    /**
     * The study that the tables hold.
     *
     * @throws IllegalArgumentException if what they hold is no study
     */
    public static Study read(Source source) {
        List<Cells> studies = source.all(STUDY);
        if (studies.size() != 1) {
            throw new IllegalArgumentException(studies.size() + " studies in one file");
        }
        Cells study = studies.get(0);
        RevisionTables revisions = new RevisionTables(source);
        Set<Tombstone> tombstones = tombstones(source);
        return InText.require(new Study(
                study.id("id"),
                new StudyFacts(
                        study.string("title"),
                        study.instant("created"),
                        study.number("group_size"),
                        study.maybeUuid("key_file"),
                        study.maybeInstant("key_deleted")),
                coders(source),
                PeopleTables.read(source, revisions),
                new TranscriptTables(source, revisions).read(),
                CodebookTables.read(source, revisions, study.string("codebook_name")),
                CodingTables.read(source),
                MemoTables.read(source),
                EntityTables.read(source),
                ChapterTables.chapters(source, revisions),
                ChapterTables.printed(source),
                SampleTable.read(source),
                SearchTables.read(source),
                tombstones,
                PastTables.read(source).covering(tombstones)));
    }

    private static Items<Coder> coders(Source source) {
        return Items.of(
                source.all(CODER).stream()
                        .map(c -> new Coder(c.id("id"), c.string("name")))
                        .toList(),
                Coder::id);
    }

    private static Set<Tombstone> tombstones(Source source) {
        return source.all(TOMBSTONE).stream()
                .map(c -> new Tombstone(c.word("kind", Tombstone.Kind.class), c.uuid("thing"), c.flag("for_good")))
                .collect(Collectors.toSet());
    }
}
