package no.utsagn.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.base.Id;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Words;
import no.utsagn.language.forms.WordForms;
import no.utsagn.transcript.Transcript;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The turns of a study, one document each, in memory alone. The words of a turn are indexed as they were said, with
 * positions and offsets; no text is stored. Changes show once {@link #refresh} is called. Only {@link #acquire} is safe
 * for threads.
 */
public final class TurnIndex implements AutoCloseable {

    /** The field of the words, in their normal form. */
    public static final String WORDS = TurnDocument.WORDS;

    /** How much is gathered before it is written to the directory; larger pieces are merged less often. */
    private static final double MEGABYTES_AT_ONCE = 64;

    private final Map<Id<Transcript>, Placed> placed = new LinkedHashMap<>();
    private final Vocabulary vocabulary;
    private final TurnTokens tokens;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
    private final IndexWriter writer;
    private Shelf shelf = Shelf.of(List.of());
    private boolean moved;
    private int nextNumber;
    private volatile Snapshot now;
    private volatile boolean closed;

    /** An empty index. @param rules by which the forms of words belong together */
    public TurnIndex(WordForms rules) {
        vocabulary = new Vocabulary(rules);
        tokens = new TurnTokens(vocabulary);
        try {
            // Every deletion counts when a name must be forgotten.
            TieredMergePolicy policy = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig()
                            .setMergePolicy(policy)
                            .setMergeScheduler(merges)
                            .setRAMBufferSizeMB(MEGABYTES_AT_ONCE)
                            .setCommitOnClose(false));
            now = new Snapshot(DirectoryReader.open(writer), shelf);
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
                    writer.addDocument(TurnDocument.of(next, i, tokens));
                } else if (!former.saysTheSame(next, next.numberAt(i))) {
                    uncount(former, former.indexOf(next.numberAt(i)));
                    writer.updateDocument(TurnDocument.term(next.keyAt(i)), TurnDocument.of(next, i, tokens));
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
        if (former == null || moved) {
            moved = true;
        } else {
            shelf = shelf.with(next);
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
            shelf = Shelf.of(placed.values());
            moved = false;
        }
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
            shelf = Shelf.of(List.of());
            vocabulary.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteGone(Placed former, Placed next) throws IOException {
        List<Term> gone = new ArrayList<>();
        for (int i = 0; i < former.turns().size(); i++) {
            if (!next.has(former.numberAt(i))) {
                uncount(former, i);
                gone.add(TurnDocument.term(former.keyAt(i)));
            }
        }
        writer.deleteDocuments(gone.toArray(Term[]::new));
    }

    private void uncount(Placed former, int index) {
        Words.in(former.text(), former.turns().get(index).span())
                .forEach(word -> vocabulary.take(NormalForm.of(former.text(), word)));
    }
}
