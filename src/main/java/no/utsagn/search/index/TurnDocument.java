package no.utsagn.search.index;

import java.nio.ByteBuffer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** What the index keeps of a turn. No text is stored; the words have positions and offsets. */
final class TurnDocument {

    static final String WORDS = "words";
    static final String KEY = "key";

    private static final FieldType WITH_OFFSETS = withOffsets();

    private TurnDocument() {}

    /** The turn at an index of a transcript; its words are read when the document is added. */
    static Document of(Placed transcript, int index, TurnTokens tokens) {
        long key = transcript.keyAt(index);
        Document document = new Document();
        document.add(new StringField(KEY, bytes(key), Field.Store.NO));
        document.add(new NumericDocValuesField(KEY, key));
        document.add(new Field(
                WORDS,
                tokens.over(transcript.text(), transcript.turns().get(index).span()),
                WITH_OFFSETS));
        return document;
    }

    /** What finds a turn by its key. */
    static Term term(long key) {
        return new Term(KEY, bytes(key));
    }

    private static BytesRef bytes(long key) {
        return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(key).array());
    }

    private static FieldType withOffsets() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
