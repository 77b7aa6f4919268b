package no.utsagn.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The turns of a study, one document each, in memory alone. The words of a turn are indexed as they were said, with
 * positions and offsets; no text is stored. Changes show once {@link #refresh} is called. Only {@link #acquire} is safe
 * for threads.
 */
public final class TurnIndex implements AutoCloseable {

    /** The field of the words. */
    public static final String WORDS = "words";
    /** The field of the turn's id, 16 bytes. */
    public static final String TURN = "turn";
    /** The field of the transcript's id, 16 bytes. */
    public static final String TRANSCRIPT = "transcript";

    static final String KEY = "key";

    private static final FieldType WITH_OFFSETS = withOffsets();

    private final Map<Id<Transcript>, Placed> placed = new LinkedHashMap<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final TurnTokens tokens = new TurnTokens(vocabulary);
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
    private final IndexWriter writer;
    private int nextNumber;
    private volatile Snapshot now;
    private volatile boolean closed;

    /** An empty index. */
    public TurnIndex() {
        try {
            // Every deletion counts when a name must be forgotten.
            TieredMergePolicy policy = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig()
                            .setMergePolicy(policy)
                            .setMergeScheduler(merges)
                            .setCommitOnClose(false));
            now = new Snapshot(DirectoryReader.open(writer), new Shelf(List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words said so far. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Takes a transcript in, new or changed. Only turns whose words changed are indexed again. */
    public void put(Transcript transcript) {
        Placed former = placed.get(transcript.id());
        Placed next = former == null ? Placed.first(nextNumber++, transcript) : former.next(transcript);
        try {
            for (int i = 0; i < transcript.turns().size(); i++) {
                if (former == null || !former.has(next.numberAt(i))) {
                    writer.addDocument(document(next, i));
                } else if (!former.saysTheSame(next, next.numberAt(i))) {
                    writer.updateDocument(turn(transcript.turns().get(i)), document(next, i));
                }
            }
            if (former != null) {
                deleteGone(former, next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tokens.letGo();
        placed.put(transcript.id(), next);
    }

    /** Takes a transcript out; nothing happens if it is not there. */
    public void remove(Id<Transcript> id) {
        if (placed.remove(id) != null) {
            try {
                writer.deleteDocuments(new Term(TRANSCRIPT, bytes(id)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Puts the transcripts in this order; ones not named stay behind them. */
    public void order(Collection<Id<Transcript>> ids) {
        Map<Id<Transcript>, Placed> others = new LinkedHashMap<>(placed);
        placed.clear();
        for (Id<Transcript> id : ids) {
            Placed known = others.remove(id);
            if (known != null) {
                placed.put(id, known);
            }
        }
        placed.putAll(others);
    }

    /** Makes all changes so far visible to whoever acquires a snapshot from now on. */
    public void refresh() {
        Snapshot before = now;
        try {
            DirectoryReader changed = DirectoryReader.openIfChanged(before.reader(), writer);
            if (changed == null) {
                before.reader().incRef();
            }
            now = new Snapshot(changed == null ? before.reader() : changed, new Shelf(placed.values()));
            before.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops what is left of words that are no longer said. Takes as long as indexing the changed parts anew. */
    public void forgetFormer() {
        try {
            do {
                // Parts that are being merged are passed over, so that the merges have to be waited for.
                merges.sync();
                writer.forceMergeDeletes();
                merges.sync();
                refresh();
            } while (now.reader().hasDeletions());
            vocabulary.keepOnly(Set.copyOf(now.formsFrom("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The index as it is now; close it after use.
     *
     * @throws IllegalStateException if the index is closed
     */
    public Snapshot acquire() {
        while (!closed) {
            Snapshot snapshot = now;
            if (snapshot.tryHold()) {
                return snapshot;
            }
        }
        throw new IllegalStateException("the index is closed");
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            now.close();
            writer.rollback();
            directory.close();
            vocabulary.keepOnly(Set.of());
            placed.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(Placed next, int index) {
        Turn turn = next.turns().get(index);
        Document document = new Document();
        document.add(new StringField(TRANSCRIPT, bytes(next.transcript()), Field.Store.NO));
        document.add(new StringField(TURN, bytes(turn.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(KEY, Shelf.key(next.number(), next.numberAt(index))));
        document.add(new Field(WORDS, tokens.over(next.text(), turn.span()), WITH_OFFSETS));
        return document;
    }

    private void deleteGone(Placed former, Placed next) throws IOException {
        for (int i = 0; i < former.turns().size(); i++) {
            if (!next.has(former.numberAt(i))) {
                writer.deleteDocuments(turn(former.turns().get(i)));
            }
        }
    }

    private static Term turn(Turn turn) {
        return new Term(TURN, bytes(turn.id()));
    }

    private static BytesRef bytes(Id<?> id) {
        UUID uuid = id.value();
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array());
    }

    private static FieldType withOffsets() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
