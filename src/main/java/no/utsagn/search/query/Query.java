package no.utsagn.search.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a person searches for. This is the one place where it is told what a query means.
 *
 * <p>Written, from the strongest tie to the weakest:
 *
 * <ul>
 *   <li>{@code jobb} a word in the forms that the search takes along; {@code =jobb} this form alone; {@code jobb*},
 *       {@code *jobb}, {@code *jobb*} words that begin so, end so, hold it; {@code jobb~}, {@code jobb~2} words that
 *       differ in one letter, or in two; {@code /jobb(en|er)?/} words that a regular expression fits from end to end;
 *   <li>{@code "fikk jobb"} or {@code «fikk jobb»} words that follow each other; {@code ="fikk jobb"} in these forms
 *       alone; {@code "fikk jobb"~5} in this order with at most five other words among them;
 *   <li>{@code rolle:kandidat}, {@code kode:"Å bli sett"} conditions, see below;
 *   <li>{@code (…)} brackets; {@code -jobb}, {@code -"fikk jobb"}, {@code -(…)} not;
 *   <li>{@code fikk NEAR/8 jobb}, {@code fikk NÆR/8 jobb} within eight words of each other, whichever comes first;
 *       without a number, ten; between words, phrases, and brackets of these with OR;
 *   <li>{@code fikk jobb} both, in any order; {@code AND} and {@code OG} may stand between;
 *   <li>{@code jobb OR stilling}, {@code jobb ELLER stilling} one of them at least.
 * </ul>
 *
 * <p>Words are told apart as everywhere in the program, and what holds several ("og/eller") is a phrase. Case makes no
 * difference; æ, ø and å are letters of their own. Several words in the place of one are never found: a pattern fits
 * single words.
 *
 * <h2>What is found</h2>
 *
 * A query is answered turn by turn, and nothing runs over the end of a turn. In a turn it finds stretches, or nothing:
 *
 * <ul>
 *   <li>a word finds each place where one of its forms stands;
 *   <li>a phrase, and NEAR, find stretches from the first to the last of their words, what stands between included; of
 *       a phrase with words between and of NEAR only the shortest: none that holds another. What NEAR joins does not
 *       overlap, and "within eight words" means at most seven others between;
 *   <li>words beside each other find what each of them finds, if each finds something and none of those left out does;
 *   <li>OR finds what its parts find.
 * </ul>
 *
 * Stretches of a turn that share characters are shown as one.
 *
 * <h2>Conditions</h2>
 *
 * A condition picks characters of a turn: all or none of them where it is about turns ({@link Field.Kind}), else those
 * of the stretches that it is about. So does all that is made of conditions alone: beside each other they pick what all
 * of them pick, OR what one of them picks, a minus what is not picked.
 *
 * <ul>
 *   <li>{@code rolle:} the role of who speaks, by any of its names; {@code taler:} the label, or the name in the file;
 *       {@code runde:} the round of the transcript, else of the person; {@code sted:} the site of the person, else of
 *       the transcript, by name or letter; {@code fil:} the title of the transcript; any other name: an attribute, of
 *       the person, else of the transcript ({@code "type tiltak":lønnstilskudd}). Of what nobody knows, nothing is true;
 *   <li>{@code kode:X} the passages of X and the codes below it, by any coder; {@code kode=X} without those below;
 *       {@code ikkekode:X} all else. X is a name, and means all codes of that name, or a path or its end
 *       ("Arbeid/Måltall", "Arbeid &gt; Måltall"). {@code overlapper:"A & B"} what passages of both share;
 *   <li>{@code koder:X} what X coded. Right beside {@code kode:}, only what X coded so counts as a passage of it;
 *   <li>{@code notat:tvil}, {@code notat:"i tvil"} what a memo that holds these words in a row hangs on: a coding, a
 *       turn, a transcript, all that a person says, all passages of a code (without those below). A memo on the study
 *       hangs on no words;
 *   <li>{@code erstattet:sted}, {@code erstattet:"by i nord"} replacements of this kind, or with these words in a row.
 * </ul>
 *
 * Capitals make no difference to a value, a star at its end means all that begins so, and a star alone anything at all:
 * {@code ikkekode:*} is what has no code.
 *
 * <p>Words beside conditions are looked for as if nothing were said but what the conditions pick: {@code kode:X jobb}
 * finds jobb where it lies in a passage of X, {@code kode:X "fikk jobb"} both words within one and the same stretch,
 * {@code kode:X fikk jobb} each in some passage of the turn, {@code kode:X fikk -jobb} those turns where jobb is not in
 * a passage of X. Conditions alone find what they pick, stretch by stretch, without the blanks at their ends; stretches
 * that hold no word are not found.
 *
 * <p>The words of a query may be names: no {@code toString} shows them.
 */
public sealed interface Query permits Term, Field, Query.Phrase, Query.Near, Query.All, Query.Any, Query.Not {

    /** How many words and conditions a query may have. */
    int MOST_WORDS = 250;

    /** How deep brackets may stand in brackets. */
    int MOST_BRACKETS = 50;

    /** How far apart the words of a phrase and of NEAR may be said to stand. */
    int FARTHEST = 1000;

    /** What NEAR means without a number. */
    int USUALLY_NEAR = 10;

    /**
     * Words that follow each other.
     *
     * @param words two or more
     * @param between how many other words may stand among them in all, 0 to {@value Query#FARTHEST}
     */
    record Phrase(List<Term> words, int between) implements Query {
        public Phrase {
            requireSeveral(words);
            words = List.copyOf(words);
        }

        /** Words right after each other. */
        public Phrase(List<Term> words) {
            this(words, 0);
        }

        @Override
        public Stream<Term> terms() {
            return words.stream();
        }
    }

    /**
     * Two things near each other, in any order.
     *
     * @param one what has a place among words: a {@link Term}, {@link Phrase}, {@link Near}, or {@link Any} of these
     * @param within how many words the one lies from the other at most, 1 to {@value Query#FARTHEST}
     */
    record Near(Query one, Query other, int within) implements Query {
        public Near {
            if (!one.isPlaced() || !other.isPlaced()) {
                throw new IllegalArgumentException("near needs words");
            }
        }

        @Override
        public Stream<Term> terms() {
            return Stream.concat(one.terms(), other.terms());
        }
    }

    /**
     * All of these, and none of those.
     *
     * @param parts one or more; one alone only where something is left out
     * @param without what must not be found; no conditions, which are a {@link Not} among the parts
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

        @Override
        public boolean isCondition() {
            return without.isEmpty() && parts.stream().allMatch(Query::isCondition);
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

        @Override
        public boolean isCondition() {
            return either.stream().allMatch(Query::isCondition);
        }

        @Override
        public boolean isPlaced() {
            return either.stream().allMatch(Query::isPlaced);
        }
    }

    /** All that a condition does not pick. */
    record Not(Query condition) implements Query {
        public Not {
            if (!condition.isCondition()) {
                throw new IllegalArgumentException("not of words");
            }
        }

        @Override
        public Stream<Term> terms() {
            return Stream.empty();
        }

        @Override
        public boolean isCondition() {
            return true;
        }
    }

    /** The words that may be found, in the order written; what is left out is not among them. */
    Stream<Term> terms();

    /** Whether it asks for no word. */
    default boolean isCondition() {
        return false;
    }

    /** Whether what it finds has a place among words, so that something can be near it. */
    default boolean isPlaced() {
        return this instanceof Term || this instanceof Phrase || this instanceof Near;
    }

    /** Reads a query as a person writes it. Whether the names in it exist is not asked here. */
    static Parsed parse(String written) {
        try {
            return new QueryReader(written).read();
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
