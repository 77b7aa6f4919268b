package no.utsagn.search.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.utsagn.search.index.TurnIndex;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Where the forms of one term stand, as a part of the index keeps it. Read in the order of its documents. */
final class Postings {

    private final List<PostingsEnum> forms = new ArrayList<>();
    /** The words in the document gone to, in order. */
    private int[] positions = new int[16];

    private int count;

    Postings(LeafReader leaf, List<String> searched) throws IOException {
        Terms terms = leaf.terms(TurnIndex.WORDS);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (String form : searched) {
                if (each.seekExact(new BytesRef(form))) {
                    forms.add(each.postings(null, PostingsEnum.POSITIONS));
                }
            }
        }
    }

    /** Where they stand in a document, in order, told by words alone. @param doc not before the last one asked for */
    List<Place> places(int doc) throws IOException {
        go(doc);
        List<Place> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int word = positions[i];
            places.add(new Place(word, word + 1, word, word + 1));
        }
        return places;
    }

    /** Goes to a document, and finds by which words they stand there. @param doc not before the last one asked for */
    void go(int doc) throws IOException {
        count = 0;
        int said = 0;
        for (PostingsEnum form : forms) {
            if (form.docID() < doc) {
                form.advance(doc);
            }
            if (form.docID() == doc) {
                said++;
                int freq = form.freq();
                if (count + freq > positions.length) {
                    positions = Arrays.copyOf(positions, 2 * (count + freq));
                }
                for (int left = freq; left > 0; left--) {
                    positions[count++] = form.nextPosition();
                }
            }
        }
        if (said > 1) {
            Arrays.sort(positions, 0, count);
        }
    }

    /** How often they stand in the document gone to. */
    int count() {
        return count;
    }

    /** By which word of the document gone to they stand for the time with an index. */
    int position(int index) {
        return positions[index];
    }
}
