package no.utsagn.names.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.utsagn.language.Span;

/**
 * Finds all mentions of known forms in one pass over a text, the longest first.
 *
 * <p>A form is found
 *
 * <ul>
 *   <li>as a word of its own, never inside another, with any blanks or line ends between its words;
 *   <li>in the genitive ({@link Genitive}) and as a part of a compound with a hyphen ("Kari-saken", "NAV-Lillevik"), where
 *       it is the name alone that is found. A person's name beside a hyphen and another capitalised word ("Kari-Anne",
 *       "Anne-Kari") is a double name, not a mention but a doubt;
 *   <li>where the text has a capital first letter ("KARI", "Nav"), and in any case if the form begins with a lower-case
 *       letter or has several words;
 *   <li>in lower case otherwise only in texts without capitals ({@link Casing}), if the form has three letters or more and
 *       is no ordinary word ({@link CommonWords}); everywhere else that is a doubt.
 * </ul>
 *
 * <p>Texts must be NFC, as transcripts are. Offsets are UTF-16 characters of the text given.
 *
 * @param <T> what a form belongs to
 */
public final class FormMatcher<T> {

    private static final int LEAST_LETTERS_IN_LOWER_CASE = 3;

    private final Map<String, List<Form<T>>> byFirstWord;
    private final CommonWords common;

    FormMatcher(Map<String, List<Form<T>>> byFirstWord, CommonWords common) {
        this.byFirstWord = byFirstWord;
        this.common = common;
    }

    /** Starts a matcher without forms. */
    public static <T> FormMatcherBuilder<T> builder() {
        return new FormMatcherBuilder<>(CommonWords.load());
    }

    /** The mentions in a text, in order, none overlapping another. */
    public List<Mention<T>> find(String text) {
        return find(text, Span.over(text), Casing.of(text));
    }

    /**
     * The mentions in a part of a text, in order, none overlapping another.
     *
     * @param within nothing outside it is found, but it is seen whether a word goes on there
     */
    public List<Mention<T>> find(String text, Span within, Casing casing) {
        return Mentions.longest(all(text, within, casing));
    }

    /** The same with those that overlap longer ones. */
    public List<Mention<T>> all(String text, Span within, Casing casing) {
        return candidates(text, within, casing).stream()
                .filter(candidate -> candidate.sure)
                .map(candidate -> candidate.mention)
                .toList();
    }

    /** What may be a mention and is not found as one: names in lower case and halves of double names. */
    public List<Mention<T>> doubtful(String text, Span within, Casing casing) {
        List<Mention<T>> found = find(text, within, casing);
        return Mentions.longest(candidates(text, within, casing).stream()
                .filter(candidate -> !candidate.sure)
                .map(candidate -> candidate.mention)
                .filter(mention -> found.stream().noneMatch(f -> f.span().overlaps(mention.span())))
                .toList());
    }

    /** A text with something else in the place of every mention. It comes out NFC. */
    public String replaced(String text, Function<Mention<T>, String> with) {
        String canonical = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Mentions.replaced(canonical, find(canonical), with);
    }

    /** Public values carry what is sure; a candidate also tells whether it is. */
    private final class Candidate {
        private final Mention<T> mention;
        private final boolean sure;

        Candidate(Mention<T> mention, boolean sure) {
            this.mention = mention;
            this.sure = sure;
        }
    }

    private List<Candidate> candidates(String text, Span within, Casing casing) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = within.start(); at < within.end(); at++) {
            if (Letters.startsWord(text, at)) {
                int end = Letters.endOfWord(text, at, within.end());
                String word = text.substring(at, end).toLowerCase(Locale.ROOT);
                collect(candidates, word, text, at, within, casing);
                if (word.endsWith("s")) {
                    collect(candidates, word.substring(0, word.length() - 1), text, at, within, casing);
                }
                at = end;
            }
        }
        return candidates;
    }

    private void collect(List<Candidate> to, String key, String text, int at, Span within, Casing casing) {
        for (Form<T> form : byFirstWord.getOrDefault(key, List.of())) {
            int end = form.endIn(text, at, within.start(), within.end());
            int start = at - form.firstWord();
            if (end >= 0 && !(Letters.isAt(text, start) && Letters.isAt(text, start - 1))) {
                candidate(form, text, new Span(start, end), within.end(), casing)
                        .ifPresent(to::add);
            }
        }
    }

    private Optional<Candidate> candidate(Form<T> form, String text, Span name, int limit, Casing casing) {
        Optional<Span> ending = form.bare().isPresent()
                ? form.bare().map(bare -> new Span(name.start() + bare.length(), name.end()))
                : Genitive.after(text, name, limit);
        Span whole = ending.map(name::hull).orElse(name);
        if (Letters.isAt(text, whole.end() - 1) && Letters.isAt(text, whole.end())) {
            return Optional.empty();
        }
        boolean sure = casingFits(form, name.of(text), casing) && !(form.personal() && DoubleNames.isHalf(text, whole));
        return Optional.of(
                new Candidate(new Mention<>(whole, form.owner(), form.bare().orElse(form.text()), ending), sure));
    }

    private boolean casingFits(Form<T> form, String found, Casing casing) {
        if (!Character.isLowerCase(Letters.firstLetter(found))
                || Character.isLowerCase(Letters.firstLetter(form.text()))
                || form.severalWords()) {
            return true;
        }
        return casing == Casing.NO_CAPITALS
                && found.length() >= LEAST_LETTERS_IN_LOWER_CASE
                && !common.has(form.bare().orElse(form.text()));
    }

    @Override
    public String toString() {
        return "FormMatcher of "
                + byFirstWord.values().stream().mapToInt(List::size).sum() + " forms";
    }

    static <T> Map<String, List<Form<T>>> byFirstWord(List<Form<T>> forms) {
        Map<String, List<Form<T>>> map = new HashMap<>();
        forms.forEach(form ->
                map.computeIfAbsent(form.key(), key -> new ArrayList<>()).add(form));
        return map;
    }
}
