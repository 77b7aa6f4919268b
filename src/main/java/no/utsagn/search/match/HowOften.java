package no.utsagn.search.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import no.utsagn.search.index.TurnIndex;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** How often the forms of one term stand in a document of a part of the index. Asked in the order of the documents. */
final class HowOften implements IntUnaryOperator {

    private final List<PostingsEnum> forms = new ArrayList<>();

    HowOften(LeafReader leaf, List<String> searched) throws IOException {
        Terms terms = leaf.terms(TurnIndex.WORDS);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (String form : searched) {
                if (each.seekExact(new BytesRef(form))) {
                    forms.add(each.postings(null, PostingsEnum.FREQS));
                }
            }
        }
    }

    @Override
    public int applyAsInt(int document) {
        try {
            int sum = 0;
            for (PostingsEnum form : forms) {
                if (form.docID() < document) {
                    form.advance(document);
                }
                sum += form.docID() == document ? form.freq() : 0;
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
