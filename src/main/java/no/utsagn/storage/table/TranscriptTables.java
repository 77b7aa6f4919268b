package no.utsagn.storage.table;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Round;

/** Transcripts: what is said of them, and their texts. */
final class TranscriptTables {

    private static final Table TRANSCRIPT =
            Table.of("transcript", "id", "place source_format source_encoding source_sha256 origin nameless");
    private static final Table FIELDS =
            Table.of("transcript_fields", "transcript revision", "title kind round site language");
    private static final Table TEXT = Table.of("transcript_text", "transcript", "words");

    static final List<Table> ALL = all();

    private final Source.Owned fields;
    private final Source.Owned texts;
    private final TurnTables turns;
    private final EditTables edits;
    private final RevisionTables revisions;
    private final List<Cells> transcripts;

    TranscriptTables(Source source, RevisionTables revisions) {
        this.revisions = revisions;
        transcripts = source.all(TRANSCRIPT);
        fields = source.owned(FIELDS, 2);
        texts = source.owned(TEXT, 1);
        turns = new TurnTables(source);
        edits = new EditTables(source);
    }

    private static List<Table> all() {
        List<Table> all = new ArrayList<>(List.of(TRANSCRIPT, FIELDS, TEXT));
        all.addAll(TurnTables.ALL);
        all.addAll(EditTables.ALL);
        return List.copyOf(all);
    }

    /** Compares transcripts by identity: two that are equal may still keep their speakers in another order. */
    static void difference(Items<Transcript> before, Items<Transcript> after, Difference difference) {
        difference.histories(before, after, Transcript::history, Difference::one, TranscriptTables::write);
    }

    private static void write(Transcript transcript, int place, int from, Rows rows) {
        Id<Transcript> id = transcript.id();
        rows.add(
                TRANSCRIPT,
                id,
                place,
                transcript.source().format(),
                transcript.source().encoding(),
                transcript.source().sha256(),
                transcript.log().origin(),
                transcript.log().nameless());
        RevisionTables.write(
                id.value(), transcript.history(), from, rows, (revision, fields) -> write(id, revision, fields, rows));
        rows.add(TEXT, id, transcript.text());
        TurnTables.write(transcript, rows);
        EditTables.write(transcript, rows);
    }

    private static void write(Id<Transcript> id, int revision, TranscriptFields fields, Rows rows) {
        rows.add(
                FIELDS,
                id,
                revision,
                fields.title(),
                fields.kind().code(),
                fields.round().map(Round::name),
                fields.site(),
                fields.language());
        RevisionTables.attributes(id.value(), revision, fields.attributes(), rows);
    }

    Items<Transcript> read() {
        return Items.of(transcripts.stream().map(this::transcript).toList(), Transcript::id);
    }

    private Transcript transcript(Cells c) {
        Id<Transcript> id = c.id("id");
        return new Transcript(
                id,
                revisions.history(id.value(), revision -> fields(id, revision)),
                new no.utsagn.transcript.Source(
                        c.string("source_format"), c.maybeString("source_encoding"), c.maybeString("source_sha256")),
                texts.one(id.value()).string("words"),
                turns.turns(id),
                turns.speakers(id),
                turns.marks(id),
                turns.replacements(id),
                turns.pins(id),
                edits.log(id, c.revision("origin"), c.maybeRevision("nameless")));
    }

    private TranscriptFields fields(Id<Transcript> id, int revision) {
        Cells c = fields.one(id.value(), revision);
        return new TranscriptFields(
                c.string("title"),
                TranscriptKind.ofCode(c.string("kind")).orElseThrow(),
                c.maybeString("round").map(Round::new),
                c.maybeId("site"),
                c.string("language"),
                revisions.attributes(id.value(), revision));
    }
}
