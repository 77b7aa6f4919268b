package no.utsagn.bench.speed.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Target;
import no.utsagn.language.forms.Width;

/**
 * A kind of question that people ask.
 *
 * @param key of its message
 * @param wanted which hits are wanted
 * @param targets by size
 */
record QuestionKind(
        String key, Width width, Wanted wanted, Function<Phrasebook, Question> ask, Map<Size, Target> targets) {

    /** Which hits are wanted. */
    enum Wanted {
        /** The hundred best. */
        BEST,
        /** All, as said. */
        ALL,
        /** None: how many there are, by who says them. */
        COUNT
    }

    /** What every kind is to reach on a large archive, in milliseconds. */
    private static final Target EVERY = Target.p95(7);

    private static final Target POSITIONS_AT_L = Target.p95(30);

    /** All kinds. */
    static List<QuestionKind> all() {
        return List.of(
                exact("bench.frequent", QuestionKind::frequent, Target.median(0.7)),
                exact("bench.rare", book -> word(book.rare())),
                of("bench.forms", Width.DEFAULT, book -> Question.of(book.ordinary())),
                of("bench.forms-wide", Width.WIDE, book -> Question.of(book.ordinary())),
                exact("bench.phrase", QuestionKind::phrase, POSITIONS_AT_L),
                exact("bench.near", QuestionKind::near, POSITIONS_AT_L),
                exact("bench.near-any", QuestionKind::nearAny),
                exact("bench.between", QuestionKind::between, POSITIONS_AT_L),
                exact("bench.prefix", QuestionKind::prefix),
                exact("bench.infix", QuestionKind::infix, Target.p95(20)),
                exact("bench.fuzzy", QuestionKind::fuzzy),
                exact("bench.regex", QuestionKind::regex),
                exact("bench.boolean", QuestionKind::bool),
                of(
                        "bench.role-code",
                        Width.DEFAULT,
                        book -> Question.of(book.ordinary() + " rolle:kandidat kode:\"" + book.code() + "\"")),
                of("bench.code", Width.DEFAULT, book -> Question.of("kode:\"" + book.code() + "\"")),
                counted("bench.count-frequent", QuestionKind::frequent),
                counted("bench.count-near", QuestionKind::near),
                counted("bench.count-near-any", QuestionKind::nearAny),
                new QuestionKind("bench.all-hits", Width.EXACT, Wanted.ALL, QuestionKind::frequent, Map.of()));
    }

    /** What comes after the first hits: how many there are in all. */
    private static QuestionKind counted(String key, Function<Phrasebook, Question> ask) {
        return new QuestionKind(key, Width.EXACT, Wanted.COUNT, ask, Map.of());
    }

    private static QuestionKind of(String key, Width width, Function<Phrasebook, Question> ask) {
        return new QuestionKind(key, width, Wanted.BEST, ask, Map.of(Size.M, EVERY));
    }

    private static QuestionKind exact(String key, Function<Phrasebook, Question> ask) {
        return of(key, Width.EXACT, ask);
    }

    private static QuestionKind exact(String key, Function<Phrasebook, Question> ask, Target atL) {
        return new QuestionKind(key, Width.EXACT, Wanted.BEST, ask, Map.of(Size.M, EVERY, Size.L, atL));
    }

    Optional<Target> target(Size size) {
        return Optional.ofNullable(targets.get(size));
    }

    private static Question frequent(Phrasebook book) {
        return word(book.frequent());
    }

    private static Question word(String word) {
        return Question.of(word).fts5(quoted(word)).like(word);
    }

    private static Question phrase(Phrasebook book) {
        String phrase = quoted(String.join(" ", book.inARow(2 + book.below(2))));
        return Question.of(phrase).fts5(phrase).like(phrase.substring(1, phrase.length() - 1));
    }

    private static Question near(Phrasebook book) {
        return near(book.spoken(5));
    }

    private static Question nearAny(Phrasebook book) {
        return near(book.inARow(5));
    }

    private static Question near(List<String> words) {
        String one = words.get(0);
        String other = words.get(4);
        return Question.of(one + " NEAR/8 " + other).fts5("NEAR(" + quoted(one) + " " + quoted(other) + ", 7)");
    }

    private static Question between(Phrasebook book) {
        List<String> words = book.spoken(4);
        return Question.of(quoted(words.get(0) + " " + words.get(3)) + "~5");
    }

    private static Question prefix(Phrasebook book) {
        String word = book.ordinary();
        String beginning = word.substring(0, Math.min(word.length() - 1, 3 + book.below(3)));
        return Question.of(beginning + "*").fts5(quoted(beginning) + "*");
    }

    private static Question infix(Phrasebook book) {
        String word = book.ordinary();
        int length = Math.min(word.length(), 4 + book.below(3));
        int from = book.below(word.length() - length + 1);
        String letters = word.substring(from, from + length);
        return Question.of("*" + letters + "*").like(letters);
    }

    private static Question fuzzy(Phrasebook book) {
        String word = book.ordinary();
        int at = 1 + book.below(word.length() - 1);
        return Question.of(word.substring(0, at) + "e" + word.substring(at + 1) + "~");
    }

    private static Question regex(Phrasebook book) {
        String word = book.ordinary();
        return Question.of("/" + word.substring(0, word.length() - 1) + ".?(en|et|er|a|s)?/");
    }

    private static Question bool(Phrasebook book) {
        String one = book.frequent();
        String two = book.ordinary();
        String three = book.ordinary();
        String not = book.frequent();
        return Question.of(one + " (" + two + " OR " + three + ") -" + not)
                .fts5(quoted(one) + " AND (" + quoted(two) + " OR " + quoted(three) + ") NOT " + quoted(not));
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }
}
