package no.utsagn.search.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.search.condition.Picked;
import no.utsagn.search.condition.StudyConditions;
import no.utsagn.search.index.Vocabulary;
import no.utsagn.search.query.Query;
import no.utsagn.search.query.Term;

/** A query made ready: its terms with their forms, its conditions with what they pick. */
final class Plan {

    private final Vocabulary vocabulary;
    private final FormChoice choice;
    private final StudyConditions conditions;
    private final Map<Term, Integer> numbers = new LinkedHashMap<>();
    private final List<TermForms> forms = new ArrayList<>();
    private final List<Picked> picked = new ArrayList<>();
    private final Node root;

    Plan(Query query, FormChoice choice, StudyConditions conditions, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.choice = choice;
        this.conditions = conditions;
        this.root = node(query);
    }

    Node root() {
        return root;
    }

    /** The forms of all terms, by their numbers. */
    List<TermForms> forms() {
        return forms;
    }

    /** The forms of a term of the query. */
    TermForms formsOf(Term term) {
        return forms.get(number(term));
    }

    /** The forms of the term with a number. */
    TermForms formsOf(int term) {
        return forms.get(term);
    }

    /** What the conditions pick, by their numbers. */
    List<Picked> picked() {
        return picked;
    }

    private int number(Term term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        forms.add(new TermForms(term, vocabulary, choice));
        numbers.put(term, forms.size() - 1);
        return forms.size() - 1;
    }

    private Node node(Query query) {
        if (query.isCondition()) {
            return all(List.of(query), List.of());
        } else if (query instanceof Term term) {
            return new Node.OneTerm(number(term));
        } else if (query instanceof Query.Phrase phrase) {
            return new Node.Row(phrase.words().stream().map(this::number).toList(), phrase.between());
        } else if (query instanceof Query.Near near) {
            return new Node.Near(node(near.one()), node(near.other()), near.within());
        } else if (query instanceof Query.Any any) {
            return new Node.Any(any.either().stream().map(this::node).toList());
        }
        Query.All all = (Query.All) query;
        return all(all.parts(), all.without());
    }

    private Node all(List<Query> parts, List<Query> without) {
        List<Query> beside = parts.stream().flatMap(Plan::conditions).toList();
        List<Node> others = parts.stream()
                .filter(part -> !part.isCondition())
                .map(this::node)
                .toList();
        List<Node> left = without.stream().map(this::node).toList();
        Optional<Picked> what = beside.isEmpty() ? Optional.empty() : Optional.of(conditions.all(beside));
        what.ifPresent(picked::add);
        return new Node.All(what, picked.size() - 1, others, left);
    }

    /** The conditions right beside each other in what is one condition, or none. */
    private static Stream<Query> conditions(Query part) {
        return part.isCondition() ? Stream.of(part) : Stream.empty();
    }
}
