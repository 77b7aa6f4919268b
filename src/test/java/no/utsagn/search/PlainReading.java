package no.utsagn.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.search.query.Query;
import no.utsagn.search.query.Term;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * Answers a query by reading every text from end to end, as the description of {@link Query} says: slow, plain, and
 * without the index. For tests.
 */
final class PlainReading {

    /** Some words in a row. @param last included */
    private record Row(int first, int last) {

        boolean holds(Row other) {
            return first <= other.first && other.last <= last && !equals(other);
        }

        int wordsBetween(Row other) {
            return Math.max(other.first - last, first - other.last) - 1;
        }

        Row hull(Row other) {
            return new Row(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    private final Study study;
    private final PlainPicks picks;

    PlainReading(Study study) {
        this.study = study;
        this.picks = new PlainPicks(study);
    }

    /** The hits as said, without scores. */
    List<Hit> of(Query query) {
        List<Hit> hits = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            for (Turn turn : transcript.turns()) {
                List<Span> found = new OneTurn(transcript, turn).found(query, picks.all(transcript));
                if (!found.isEmpty()) {
                    hits.add(new Hit(transcript.id(), turn.id(), joined(found), 0));
                }
            }
        }
        return hits;
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : new TreeSet<>(spans)) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(span)) {
                joined.set(last, joined.get(last).hull(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private final class OneTurn {

        private final Transcript transcript;
        private final Turn turn;
        private final List<Span> words;
        private final List<String> said;

        OneTurn(Transcript transcript, Turn turn) {
            this.transcript = transcript;
            this.turn = turn;
            this.words = Words.in(transcript.text(), turn.span());
            this.said = words.stream()
                    .map(word -> NormalForm.of(transcript.text(), word))
                    .toList();
        }

        /** @param heard by character of the transcript, whether it is as if it were said */
        List<Span> found(Query query, boolean[] heard) {
            if (query.isCondition()) {
                return stretches(picks.and(heard, picks.of(query, transcript)));
            } else if (query instanceof Query.All all) {
                return all(all, heard);
            } else if (query instanceof Query.Any any) {
                return any.either().stream()
                        .flatMap(one -> found(one, heard).stream())
                        .toList();
            }
            return rows(query).stream()
                    .map(row -> words.get(row.first()).hull(words.get(row.last())))
                    .filter(span -> IntStream.range(span.start(), span.end()).allMatch(at -> heard[at]))
                    .toList();
        }

        private List<Span> all(Query.All all, boolean[] heard) {
            List<Query> conditions =
                    all.parts().stream().filter(Query::isCondition).toList();
            boolean[] narrowed = picks.and(heard, picks.beside(conditions, transcript));
            List<Span> found = new ArrayList<>();
            for (Query part : all.parts()) {
                if (!part.isCondition()) {
                    List<Span> spans = found(part, narrowed);
                    if (spans.isEmpty()) {
                        return spans;
                    }
                    found.addAll(spans);
                }
            }
            boolean spoilt = all.without().stream()
                    .anyMatch(part -> !found(part, narrowed).isEmpty());
            if (spoilt) {
                return List.of();
            }
            return conditions.size() == all.parts().size() ? stretches(narrowed) : found;
        }

        private List<Span> stretches(boolean[] heard) {
            List<Span> stretches = new ArrayList<>();
            int at = turn.span().start();
            while (at < turn.span().end()) {
                int end = at;
                while (end < turn.span().end() && heard[end]) {
                    end++;
                }
                Span stretch = new Span(at, end);
                if (Words.count(transcript.text(), stretch) > 0) {
                    stretches.add(trimmed(stretch));
                }
                at = end + 1;
            }
            return stretches;
        }

        private Span trimmed(Span stretch) {
            String words = transcript.words(stretch);
            return Span.ofLength(
                    stretch.start() + words.length() - words.stripLeading().length(),
                    words.strip().length());
        }

        private List<Row> rows(Query query) {
            if (query instanceof Term term) {
                return IntStream.range(0, said.size())
                        .filter(i -> PlainForms.fits(term, said.get(i)))
                        .mapToObj(i -> new Row(i, i))
                        .toList();
            } else if (query instanceof Query.Any any) {
                return any.either().stream().flatMap(one -> rows(one).stream()).toList();
            } else if (query instanceof Query.Near near) {
                return shortest(rows(near.one()).stream()
                        .flatMap(one -> rows(near.other()).stream()
                                .filter(other ->
                                        one.wordsBetween(other) >= 0 && one.wordsBetween(other) < near.within())
                                .map(one::hull))
                        .toList());
            }
            Query.Phrase phrase = (Query.Phrase) query;
            Stream<Row> rows = rows(phrase.words().get(0)).stream();
            for (Term next : phrase.words().subList(1, phrase.words().size())) {
                rows = rows.flatMap(row -> rows(next).stream()
                        .filter(behind -> behind.first() > row.last())
                        .map(row::hull));
            }
            int most = phrase.words().size() + phrase.between();
            return shortest(rows.filter(row -> row.last() - row.first() < most).toList());
        }

        private List<Row> shortest(List<Row> rows) {
            return rows.stream()
                    .filter(row -> rows.stream().noneMatch(row::holds))
                    .toList();
        }
    }
}
