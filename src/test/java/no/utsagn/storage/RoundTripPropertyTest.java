package no.utsagn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import no.utsagn.base.Items;
import no.utsagn.storage.row.Table;
import no.utsagn.storage.table.StudyTables;
import no.utsagn.study.EditKind;
import no.utsagn.study.Note;
import no.utsagn.study.Study;
import org.jdbi.v3.core.Handle;

/** Random edits of every kind: what is read is always what was saved, to the order of things. */
class RoundTripPropertyTest {

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws Exception {
        folder = Files.createTempDirectory("round-trip");
    }

    @AfterContainer
    static void removeFolder() throws Exception {
        Files.deleteIfExists(folder.resolve("reach"));
        Files.delete(folder);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatIsReadIsWhatWasSaved(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(random);
        Study study = Kept.builder().build();
        List<Study> values = new ArrayList<>(List.of(study));
        Path file = folder.resolve(UUID.randomUUID() + ".utsagn");
        try (StudyFile kept = StudyFile.create(file, study, Kept.note(EditKind.STUDY_CREATED))) {
            for (int i = 0; i < 5; i++) {
                Study after = next(random, edits, study, values).tracedFrom(study, edits.stamp());
                kept.save(study, after, Kept.note(random.nextInt(6) == 0 ? EditKind.NAMES_REPLACED : EditKind.CODED));
                assertSame(kept.read(), after);
                study = after;
                values.add(after);
            }
        }
        try (StudyFile again = StudyFile.open(file)) {
            assertSame(again.read(), study);
            assertThat(again.audit()).hasSize(6);
        }
        Files.delete(file);
    }

    /** Else the property above would say nothing of a table that it never fills. */
    @Example
    void theEditsReachEveryTable() {
        RandomEdits edits = new RandomEdits(new Random(1));
        Set<Table> filled = new HashSet<>();
        Table worker = StudyTables.ALL.get(StudyTables.ALL.size() - 1);
        Study study = Kept.builder().build();
        try (StudyFile kept = StudyFile.create(folder.resolve("reach"), study, Kept.note(EditKind.STUDY_CREATED))) {
            for (int i = 0; i < 100; i++) {
                Study after = study;
                for (int step = 0; step < 5; step++) {
                    after = edits.any(after);
                }
                after = after.tracedFrom(study, edits.stamp());
                if (i % 10 == 9) {
                    Study without =
                            after.with(after.codings().without(coding -> true)).tracedFrom(after, edits.stamp());
                    after = after.broughtBackFrom(without, edits.stamp());
                }
                Note note = new Note(EditKind.CODED, edits.stamp(), List.of(UUID.randomUUID()));
                kept.save(study, after, note);
                study = after;
                StudyTables.ALL.stream()
                        .filter(table -> kept.with(h -> holdsRows(h, table)))
                        .forEach(filled::add);
            }
        }
        filled.add(worker);
        assertThat(filled).containsExactlyInAnyOrderElementsOf(StudyTables.ALL);
    }

    private static boolean holdsRows(Handle handle, Table table) {
        return handle.createQuery("SELECT count(*) FROM " + table.name())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Mostly several edits at once; now and then a former value made the newest. */
    private static Study next(Random random, RandomEdits edits, Study now, List<Study> former) {
        if (random.nextInt(5) == 0) {
            try {
                return former.get(random.nextInt(former.size())).broughtBackFrom(now, edits.stamp());
            } catch (IllegalArgumentException cannot) {
                return now;
            }
        }
        Study after = now;
        for (int i = random.nextInt(6); i >= 0; i--) {
            after = edits.any(after);
        }
        return after;
    }

    private static void assertSame(Study read, Study saved) {
        assertThat(read).isEqualTo(saved);
        assertSameOrder(read.coders(), saved.coders());
        assertSameOrder(read.people().roles(), saved.people().roles());
        assertSameOrder(read.people().sites(), saved.people().sites());
        assertSameOrder(read.people().participants(), saved.people().participants());
        assertSameOrder(read.people().cases(), saved.people().cases());
        assertSameOrder(read.transcripts(), saved.transcripts());
        saved.transcripts()
                .forEach(t -> assertSameOrder(read.transcripts().get(t.id()).speakers(), t.speakers()));
        assertSameOrder(read.codebook().codes(), saved.codebook().codes());
        assertSameOrder(read.codebook().groups(), saved.codebook().groups());
        assertSameOrder(read.memos(), saved.memos());
        assertSameOrder(read.entities(), saved.entities());
        assertSameOrder(read.chapters(), saved.chapters());
        assertSameOrder(read.printed(), saved.printed());
    }

    private static <T> void assertSameOrder(Items<T> read, Items<T> saved) {
        assertThat(List.copyOf(read.ids())).isEqualTo(List.copyOf(saved.ids()));
    }
}
