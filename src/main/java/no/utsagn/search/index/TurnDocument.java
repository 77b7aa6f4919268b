package no.utsagn.search.index;

import java.nio.ByteBuffer;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.transcript.turn.Turn;
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
    static final String TURN = "turn";
    static final String TRANSCRIPT = "transcript";
    static final String KEY = "key";

    private static final FieldType WITH_OFFSETS = withOffsets();

    private TurnDocument() {}

    /** The turn at an index of a transcript; its words are read when the document is added. */
    static Document of(Placed transcript, int index, TurnTokens tokens) {
        Turn turn = transcript.turns().get(index);
        Document document = new Document();
        document.add(new StringField(TRANSCRIPT, bytes(transcript.transcript()), Field.Store.NO));
        document.add(new StringField(TURN, bytes(turn.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(KEY, Shelf.key(transcript.number(), transcript.numberAt(index))));
        document.add(new Field(WORDS, tokens.over(transcript.text(), turn.span()), WITH_OFFSETS));
        return document;
    }

    /** What finds a turn, or all turns of a transcript, by their id. */
    static Term term(String field, Id<?> id) {
        return new Term(field, bytes(id));
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
