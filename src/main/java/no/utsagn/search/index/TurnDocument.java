package no.utsagn.search.index;

import java.util.Collection;
import java.util.List;
import no.utsagn.language.Span;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.Query;

/**
 * What the index keeps of a turn: its number, and its words with their positions. No text is stored, and no place of a
 * character: where the words found stand in the text is read from the text, for the turns that are shown. One is used
 * for turn after turn.
 */
final class TurnDocument {

    static final String WORDS = "words";
    static final String KEY = "key";

    private static final FieldType WITH_POSITIONS = withPositions();

    private final TurnTokens tokens;
    private final NumericDocValuesField key = new NumericDocValuesField(KEY, 0);
    private final List<IndexableField> fields;

    TurnDocument(Vocabulary vocabulary) {
        tokens = new TurnTokens(vocabulary);
        fields = List.of(key, new Field(WORDS, tokens, WITH_POSITIONS));
    }

    /** The turn at an index of a transcript; its words are read when the document is added. */
    List<IndexableField> of(Placed transcript, int index) {
        Span turn = transcript.turns().get(index).span();
        key.setLongValue(transcript.keyAt(index));
        tokens.over(transcript.text(), turn);
        return fields;
    }

    /** Leaves no speech behind. */
    void letGo() {
        tokens.letGo();
    }

    /** What finds turns by their keys: by looking at every turn. */
    static Query search(Collection<Integer> turns) {
        return NumericDocValuesField.newSlowSetQuery(
                KEY, turns.stream().mapToLong(Integer::longValue).toArray());
    }

    private static FieldType withPositions() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
