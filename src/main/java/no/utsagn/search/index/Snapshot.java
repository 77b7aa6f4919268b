package no.utsagn.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The index at one moment: what can be found, and where it lies. It stays as it is while the index changes. Whoever has
 * acquired it closes it.
 */
public final class Snapshot implements AutoCloseable {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Shelf shelf;
    /** By the parts of the index. */
    private final Map<Object, Documents> documents = new ConcurrentHashMap<>();

    /** Takes over one reference to the reader. */
    Snapshot(DirectoryReader reader, Shelf shelf) {
        this.reader = reader;
        this.shelf = shelf;
        searcher = new IndexSearcher(reader);
        // Lucene's cache is one for the whole program and would keep the words that were searched for.
        searcher.setQueryCache(null);
    }

    /** What the words are looked up with. */
    public IndexSearcher searcher() {
        return searcher;
    }

    /** Where the turns lie. */
    public Shelf shelf() {
        return shelf;
    }

    /**
     * The keys of the turns in a part of the index.
     *
     * @throws UncheckedIOException never, as all is in memory
     */
    public static NumericDocValues keys(LeafReaderContext leaf) {
        try {
            return DocValues.getNumeric(leaf.reader(), TurnDocument.KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of the turn of a document. */
    public int key(int doc) {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        return key(keys(leaf), doc - leaf.docBase);
    }

    /** The key of the turn of a document of a part of the index. @param document not before the last one */
    public static int key(NumericDocValues keys, int document) {
        try {
            if (!keys.advanceExact(document)) {
                throw new IllegalStateException("a turn without a key");
            }
            return (int) keys.longValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the turns lie in a part of the index; worked out once. */
    public Documents documents(LeafReaderContext leaf) {
        IndexReader.CacheHelper part = leaf.reader().getCoreCacheHelper();
        return part == null ? Documents.of(leaf) : documents.computeIfAbsent(part.getKey(), key -> Documents.of(leaf));
    }

    /** All forms that begin so, by the alphabet of UTF-8; among them such as were lately edited away. */
    List<String> formsFrom(String beginning) {
        List<String> forms = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, TurnDocument.WORDS);
            if (terms == null) {
                return forms;
            }
            TermsEnum each = terms.iterator();
            BytesRef from = new BytesRef(beginning);
            if (each.seekCeil(from) == TermsEnum.SeekStatus.END) {
                return forms;
            }
            for (BytesRef term = each.term(); term != null; term = each.next()) {
                String form = term.utf8ToString();
                if (!form.startsWith(beginning)) {
                    break;
                }
                forms.add(form);
            }
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes over what is known of the parts that this has in common with a former one. */
    Snapshot knowing(Snapshot former) {
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            IndexReader.CacheHelper part = leaf.reader().getCoreCacheHelper();
            Documents known = part == null ? null : former.documents.get(part.getKey());
            if (part != null && known != null) {
                documents.put(part.getKey(), known);
            }
        }
        return this;
    }

    /** Deletes the turn with a key, so that it is gone at the next moment; false if it does not lie here, or no longer. */
    boolean delete(int key, IndexWriter writer) throws IOException {
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            int document = documents(leaf).find(key);
            Bits live = leaf.reader().getLiveDocs();
            if (document >= 0 && (live == null || live.get(document))) {
                return writer.tryDeleteDocument(reader, leaf.docBase + document) >= 0;
            }
        }
        return false;
    }

    DirectoryReader reader() {
        return reader;
    }

    boolean tryHold() {
        return reader.tryIncRef();
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
