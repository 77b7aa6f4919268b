package no.utsagn.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.language.NormalWords;
import no.utsagn.language.forms.WordForms;
import no.utsagn.transcript.Transcript;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * The turns of a study, one document each, in memory alone. The words of a turn are indexed as they were said, with
 * their positions; no text is stored. Changes show once {@link #refresh} is called. Only {@link #acquire} is safe
 * for threads.
 */
public final class TurnIndex implements AutoCloseable {

    /** The field of the words, in their normal form. */
    public static final String WORDS = TurnDocument.WORDS;

    /** How much is gathered before it is written to the directory; larger pieces are merged less often. */
    private static final double MEGABYTES_AT_ONCE = 64;

    private final Map<Id<Transcript>, Placed> placed = new LinkedHashMap<>();
    private final Vocabulary vocabulary;
    private final TurnDocument document;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory(
            new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, TurnIndex::inOnePiece);
    private final ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
    private final IndexWriter writer;
    private final NormalWords words = new NormalWords();
    /** Such of these keys as were put on turns since then. */
    private final Set<Integer> unseen = new HashSet<>();

    private Shelf shelf = Shelf.empty();
    private int sheets;
    /** Keys below this had been given out at the last refresh. */
    private int seenKeys;

    private boolean moved;
    private int nextNumber;
    private volatile Snapshot now;
    private volatile boolean closed;

    /** An empty index. @param rules by which the forms of words belong together */
    public TurnIndex(WordForms rules) {
        vocabulary = new Vocabulary(rules);
        document = new TurnDocument(vocabulary);
        try {
            // Every deletion counts when a name must be forgotten.
            TieredMergePolicy policy = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
            policy.setNoCFSRatio(0);
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig()
                            .setMergePolicy(policy)
                            .setMergeScheduler(merges)
                            .setRAMBufferSizeMB(MEGABYTES_AT_ONCE)
                            .setUseCompoundFile(false)
                            .setCommitOnClose(false));
            now = new Snapshot(DirectoryReader.open(writer), shelf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written is read from one array each, which is the fastest. */
    private static IndexInput inOnePiece(String name, ByteBuffersDataOutput written) {
        return new ArrayInput(name, written.toArrayCopy());
    }

    /** The words said so far. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Takes a transcript in, new or changed. Only turns whose words changed are indexed again. */
    public void put(Transcript transcript) {
        Placed former = placed.get(transcript.id());
        Placed next = former == null
                ? Placed.first(nextNumber++, transcript, this::giveOut)
                : former.next(transcript, this::giveOut);
        try {
            for (int i = 0; i < transcript.turns().size(); i++) {
                if (former == null || !former.has(next.numberAt(i))) {
                    add(next, i);
                } else if (!former.saysTheSame(next, next.numberAt(i))) {
                    if (!delete(former, former.indexOf(next.numberAt(i)))) {
                        deleteHidden(List.of(next.keyAt(i)));
                    }
                    add(next, i);
                }
            }
            if (former != null) {
                deleteGone(former, next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.letGo();
        placed.put(transcript.id(), next);
        if (former == null || moved) {
            moved = true;
        } else {
            shelf = shelf.with(next, sheets);
        }
    }

    /** Takes a transcript out; nothing happens if it is not there. */
    public void remove(Id<Transcript> id) {
        Placed gone = placed.remove(id);
        if (gone != null) {
            moved = true;
            try {
                deleteGone(gone, gone.emptied());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Puts the transcripts in this order; ones not named stay behind them. */
    public void order(Collection<Id<Transcript>> ids) {
        if (moved || !isOrder(ids)) {
            moved = true;
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
    }

    private boolean isOrder(Collection<Id<Transcript>> ids) {
        Iterator<Id<Transcript>> wanted = ids.iterator();
        for (Id<Transcript> id : placed.keySet()) {
            if (!wanted.hasNext() || !wanted.next().equals(id)) {
                return false;
            }
        }
        return true;
    }

    /** Makes all changes so far visible to whoever acquires a snapshot from now on. */
    public void refresh() {
        Snapshot before = now;
        if (moved) {
            shelf = Shelf.of(placed.values(), sheets);
            moved = false;
        }
        unseen.clear();
        seenKeys = sheets * Shelf.SHEET;
        vocabulary.settle();
        try {
            DirectoryReader changed = DirectoryReader.openIfChanged(before.reader(), writer);
            if (changed == null) {
                before.reader().incRef();
            }
            now = new Snapshot(changed == null ? before.reader() : changed, shelf).knowing(before);
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
            vocabulary.forgetFormer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes all that can be found takes. */
    public long bytes() {
        try {
            long bytes = 0;
            for (String file : directory.listAll()) {
                bytes += directory.fileLength(file);
            }
            return bytes;
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
            placed.clear();
            shelf = Shelf.empty();
            vocabulary.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Placed transcript, int index) throws IOException {
        writer.addDocument(document.of(transcript, index));
        if (transcript.keyAt(index) < seenKeys) {
            unseen.add(transcript.keyAt(index));
        }
    }

    /** Gives out so many sheets of keys, and says the first. */
    private int giveOut(int many) {
        sheets += many;
        return sheets - many;
    }

    private void deleteGone(Placed former, Placed next) throws IOException {
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < former.turns().size(); i++) {
            if (!next.has(former.numberAt(i)) && !delete(former, i)) {
                hidden.add(former.keyAt(i));
            }
        }
        deleteHidden(hidden);
    }

    /** Deletes a turn where it lies, if that can be seen. */
    private boolean delete(Placed former, int index) throws IOException {
        words.over(former.text(), former.turns().get(index).span());
        while (words.next()) {
            vocabulary.take(words);
        }
        words.letGo();
        int key = former.keyAt(index);
        return key < seenKeys && !unseen.contains(key) && now.delete(key, writer);
    }

    /** Deletes turns that have to be looked for: taken in a moment ago, or in a part that is being merged. */
    private void deleteHidden(List<Integer> keys) throws IOException {
        if (!keys.isEmpty()) {
            writer.deleteDocuments(TurnDocument.search(keys));
        }
    }
}
