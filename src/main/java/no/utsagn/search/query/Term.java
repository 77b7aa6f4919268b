package no.utsagn.search.query;

import java.util.stream.Stream;

/**
 * What stands in the place of one word. The words of a query may be names: no {@code toString} shows them.
 *
 * <p>A {@link Word} stands for as many forms as the search chooses; all others stand for the words of the texts that fit
 * them as they are.
 */
public sealed interface Term extends Query {

    /** As it is looked up: in the normal form of words; a pattern, small letters alone. */
    String text();

    @Override
    default Stream<Term> terms() {
        return Stream.of(this);
    }

    /** A word in any of its forms: {@code jobb}. */
    record Word(String text) implements Term {
        @Override
        public String toString() {
            return "Word of " + text.length();
        }
    }

    /** A word in this form alone: {@code =jobb}. */
    record Exact(String text) implements Term {
        @Override
        public String toString() {
            return "Exact of " + text.length();
        }
    }

    /** All words that begin so: {@code jobb*}. */
    record Prefix(String text) implements Term {
        @Override
        public String toString() {
            return "Prefix of " + text.length();
        }
    }

    /** All words that end so: {@code *jobb}. */
    record Suffix(String text) implements Term {
        @Override
        public String toString() {
            return "Suffix of " + text.length();
        }
    }

    /** All words that hold this, at their beginning and end too: {@code *jobb*}. */
    record Infix(String text) implements Term {
        @Override
        public String toString() {
            return "Infix of " + text.length();
        }
    }

    /**
     * All words that differ in a letter or two: {@code jobb~}, {@code jobb~2}.
     *
     * @param edits how many letters may be left out, put in, changed, or change places with the next: 1 or 2
     */
    record Fuzzy(String text, int edits) implements Term {

        /** How many letters may differ at most. */
        public static final int MOST = 2;

        public Fuzzy {
            if (edits < 1 || edits > MOST) {
                throw new IllegalArgumentException(edits + " edits");
            }
        }

        @Override
        public String toString() {
            return "Fuzzy of " + text.length() + " within " + edits;
        }
    }

    /** All words that a regular expression fits from end to end: {@code /jobb(en|er)?/}. */
    record Regex(String text) implements Term {
        @Override
        public String toString() {
            return "Regex of " + text.length();
        }
    }
}
