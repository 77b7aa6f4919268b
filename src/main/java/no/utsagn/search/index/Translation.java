package no.utsagn.search.index;

import java.util.Collection;
import java.util.List;
import no.utsagn.search.query.Query;
import no.utsagn.search.query.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Says a query in Lucene's terms. All forms of a word are weighed as one word, so that a rare form does not outrank a
 * common one.
 */
public final class Translation {

    /** A beginning with more forms than this is looked up without weighing how rare they are. */
    static final int MOST_FORMS_WEIGHED = 500;

    private final Vocabulary vocabulary;
    private final Snapshot snapshot;

    public Translation(Vocabulary vocabulary, Snapshot snapshot) {
        this.vocabulary = vocabulary;
        this.snapshot = snapshot;
    }

    /** The forms that a word of a query stands for; they need not have been said. */
    public Collection<String> forms(Term term) {
        if (term instanceof Term.Word word) {
            return vocabulary.formsOf(word.text());
        }
        return term instanceof Term.Prefix prefix ? snapshot.formsFrom(prefix.text()) : List.of(term.text());
    }

    /** The query as Lucene takes it. */
    public org.apache.lucene.search.Query of(Query query) {
        if (query instanceof Query.Phrase phrase) {
            return phrase(phrase);
        } else if (query instanceof Query.All all) {
            BooleanQuery.Builder clauses = new BooleanQuery.Builder();
            all.parts().forEach(part -> clauses.add(of(part), BooleanClause.Occur.MUST));
            all.without().forEach(part -> clauses.add(of(part), BooleanClause.Occur.MUST_NOT));
            return clauses.build();
        } else if (query instanceof Query.Any any) {
            BooleanQuery.Builder clauses = new BooleanQuery.Builder();
            any.either().forEach(part -> clauses.add(of(part), BooleanClause.Occur.SHOULD));
            return clauses.build();
        }
        return query instanceof Term term ? term(term) : new MatchNoDocsQuery("not yet");
    }

    private org.apache.lucene.search.Query term(Term term) {
        Collection<String> forms = forms(term);
        if (term instanceof Term.Prefix && forms.size() > MOST_FORMS_WEIGHED) {
            return new PrefixQuery(word(term.text()));
        } else if (forms.size() == 1) {
            return new TermQuery(word(forms.iterator().next()));
        }
        // Of no form at all, too: then nothing is found.
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(TurnIndex.WORDS);
        forms.forEach(form -> synonyms.addTerm(word(form)));
        return synonyms.build();
    }

    private org.apache.lucene.search.Query phrase(Query.Phrase phrase) {
        MultiPhraseQuery.Builder builder = new MultiPhraseQuery.Builder();
        for (Term term : phrase.words()) {
            Collection<String> forms = forms(term);
            if (forms.isEmpty()) {
                return new MatchNoDocsQuery("no form of a word in a phrase");
            }
            builder.add(forms.stream().map(Translation::word).toArray(org.apache.lucene.index.Term[]::new));
        }
        return builder.build();
    }

    private static org.apache.lucene.index.Term word(String form) {
        return new org.apache.lucene.index.Term(TurnIndex.WORDS, form);
    }
}
