package no.utsagn.search.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a person searches for. All of it must lie within one turn.
 *
 * <p>Written, from the strongest tie to the weakest:
 *
 * <ul>
 *   <li>{@code jobb} a word in any of its forms; {@code =jobb} this form alone; {@code jobb*} all that begins so;
 *   <li>{@code "fikk jobb"} or {@code «fikk jobb»} words that follow each other, each in any of its forms;
 *       {@code ="fikk jobb"} in these forms alone;
 *   <li>{@code (…)} brackets; {@code -jobb}, {@code -"fikk jobb"}, {@code -(…)} not in this turn;
 *   <li>{@code fikk jobb} both in the turn, in any order; {@code AND} and {@code OG} may stand between;
 *   <li>{@code jobb OR stilling}, {@code jobb ELLER stilling} one of them at least.
 * </ul>
 *
 * <p>Words are told apart as everywhere in the program, and what holds several ("og/eller") is a phrase. Case makes no
 * difference; æ, ø and å are letters of their own. The words of a query may be names: no {@code toString} shows them.
 */
public sealed interface Query {

    /** How many words a query may have. */
    int MOST_WORDS = 250;

    /** How deep brackets may stand in brackets. */
    int MOST_BRACKETS = 50;

    /** What stands in the place of one word. */
    sealed interface Term extends Query {
        /** As it is in the index: small letters, composed. */
        String text();

        @Override
        default Stream<Term> terms() {
            return Stream.of(this);
        }
    }

    /** A word in any of its forms. */
    record Word(String text) implements Term {
        @Override
        public String toString() {
            return "Word of " + text.length();
        }
    }

    /** A word in this form alone. */
    record Exact(String text) implements Term {
        @Override
        public String toString() {
            return "Exact of " + text.length();
        }
    }

    /** All words that begin so. */
    record Prefix(String text) implements Term {
        @Override
        public String toString() {
            return "Prefix of " + text.length();
        }
    }

    /** Words that follow each other. @param words two or more */
    record Phrase(List<Term> words) implements Query {
        public Phrase {
            requireSeveral(words);
            words = List.copyOf(words);
        }

        @Override
        public Stream<Term> terms() {
            return words.stream();
        }
    }

    /**
     * All of these in one turn, and none of those.
     *
     * @param parts one or more; one alone only where something is left out
     * @param without what must not stand in the turn
     */
    record All(List<Query> parts, List<Query> without) implements Query {
        public All {
            if (parts.isEmpty() || (parts.size() == 1 && without.isEmpty())) {
                throw new IllegalArgumentException("all of " + parts.size());
            }
            parts = List.copyOf(parts);
            without = List.copyOf(without);
        }

        @Override
        public Stream<Term> terms() {
            return parts.stream().flatMap(Query::terms);
        }
    }

    /** One of these at least. @param either two or more */
    record Any(List<Query> either) implements Query {
        public Any {
            requireSeveral(either);
            either = List.copyOf(either);
        }

        @Override
        public Stream<Term> terms() {
            return either.stream().flatMap(Query::terms);
        }
    }

    /** What may be found, in the order written; what is left out is not among it. */
    Stream<Term> terms();

    /** Reads a query as a person writes it. */
    static Parsed parse(String written) {
        try {
            return new Parsed.Read(new QueryReader(written).read());
        } catch (WrongQueryException e) {
            return e.wrong();
        }
    }

    private static void requireSeveral(List<?> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("only " + parts.size());
        }
    }
}
