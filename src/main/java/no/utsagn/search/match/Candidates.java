package no.utsagn.search.match;

import java.util.List;
import java.util.stream.Stream;
import no.utsagn.search.condition.Picked;
import no.utsagn.search.condition.StudyConditions;
import no.utsagn.search.index.Snapshot;
import no.utsagn.search.index.TurnIndex;
import no.utsagn.search.query.Query;
import no.utsagn.search.query.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Says a query in Lucene's terms: turns in which it may find something, none of which it finds something in left out.
 * All forms of a word are weighed as one word, so that a rare form does not outrank a common one; a pattern of very many
 * forms weighs nothing.
 */
final class Candidates {

    /** Of a term of more forms it is not weighed how rare they are. */
    static final int MOST_WEIGHED = 100;

    /** @param exact whether it finds something in all of these turns */
    record Turns(org.apache.lucene.search.Query query, boolean exact) {}

    private final Snapshot snapshot;
    private final Plan plan;
    private final View view;

    Candidates(Snapshot snapshot, Plan plan, View view) {
        this.snapshot = snapshot;
        this.plan = plan;
        this.view = view;
    }

    Turns of(Query query) {
        return of(query, true);
    }

    /** @param whole whether all that is said counts, and not what conditions around it pick alone */
    private Turns of(Query query, boolean whole) {
        if (query.isCondition()) {
            return new Turns(picked(List.of(query)), whole);
        } else if (query instanceof Term term) {
            return new Turns(term(plan.formsOf(term).searched()), whole);
        } else if (query instanceof Query.Phrase phrase) {
            return phrase(phrase, whole);
        } else if (query instanceof Query.Near near) {
            return new Turns(
                    both(of(near.one(), whole).query(), of(near.other(), whole).query()), false);
        } else if (query instanceof Query.Any any) {
            return any(any, whole);
        }
        return all((Query.All) query, whole);
    }

    private Turns any(Query.Any any, boolean whole) {
        BooleanQuery.Builder clauses = new BooleanQuery.Builder();
        boolean exact = true;
        for (Query part : any.either()) {
            Turns turns = of(part, whole);
            clauses.add(turns.query(), Occur.SHOULD);
            exact &= turns.exact();
        }
        return new Turns(clauses.build(), exact);
    }

    /** What is left out may only be left out here if all that is said counts for it. */
    private Turns all(Query.All all, boolean around) {
        BooleanQuery.Builder clauses = new BooleanQuery.Builder();
        List<Query> conditions = all.parts().stream().filter(Query::isCondition).toList();
        boolean whole = around && conditions.stream().allMatch(StudyConditions::pickTurns);
        boolean exact = whole;
        if (!conditions.isEmpty()) {
            clauses.add(picked(conditions), all.parts().size() > conditions.size() ? Occur.FILTER : Occur.MUST);
        }
        for (Query part : all.parts()) {
            if (!part.isCondition()) {
                Turns turns = of(part, whole);
                clauses.add(turns.query(), Occur.MUST);
                exact &= turns.exact();
            }
        }
        for (Query part : all.without()) {
            Turns turns = of(part, whole);
            if (turns.exact()) {
                clauses.add(turns.query(), Occur.MUST_NOT);
            }
            exact &= turns.exact();
        }
        return new Turns(clauses.build(), exact);
    }

    private Turns phrase(Query.Phrase phrase, boolean whole) {
        List<List<String>> words = phrase.words().stream()
                .map(word -> plan.formsOf(word).searched())
                .toList();
        if (words.stream().anyMatch(List::isEmpty)) {
            return new Turns(new MatchNoDocsQuery("no form of a word in a phrase"), true);
        } else if (phrase.between() > 0 || words.stream().anyMatch(forms -> forms.size() > MOST_WEIGHED)) {
            return new Turns(
                    both(words.stream().map(this::term).toArray(org.apache.lucene.search.Query[]::new)), false);
        }
        MultiPhraseQuery.Builder builder = new MultiPhraseQuery.Builder();
        words.forEach(forms ->
                builder.add(forms.stream().map(Candidates::word).toArray(org.apache.lucene.index.Term[]::new)));
        return new Turns(builder.build(), whole);
    }

    private static org.apache.lucene.search.Query both(org.apache.lucene.search.Query... parts) {
        BooleanQuery.Builder clauses = new BooleanQuery.Builder();
        Stream.of(parts).forEach(part -> clauses.add(part, Occur.MUST));
        return clauses.build();
    }

    private org.apache.lucene.search.Query term(List<String> forms) {
        if (forms.isEmpty()) {
            return new MatchNoDocsQuery("no form of a word");
        } else if (forms.size() == 1) {
            return new TermQuery(word(forms.get(0)));
        } else if (forms.size() > MOST_WEIGHED) {
            List<BytesRef> terms = forms.stream().map(BytesRef::new).toList();
            return new BoostQuery(new ConstantScoreQuery(new TermInSetQuery(TurnIndex.WORDS, terms)), 0);
        }
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(TurnIndex.WORDS);
        forms.forEach(form -> synonyms.addTerm(word(form)));
        return synonyms.build();
    }

    private static org.apache.lucene.index.Term word(String form) {
        return new org.apache.lucene.index.Term(TurnIndex.WORDS, form);
    }

    /** The turns of which conditions pick something that has a word. */
    private org.apache.lucene.search.Query picked(List<Query> conditions) {
        Picked picked = view.conditions().all(conditions);
        return new Leading(leaf -> view.picked(picked, snapshot.documents(leaf), leaf));
    }
}
