package no.utsagn.analysis.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utsagn.analysis.words.said.Choosing;
import no.utsagn.analysis.words.said.Chosen;
import no.utsagn.analysis.words.said.Part;
import no.utsagn.analysis.words.said.SaidWords;
import no.utsagn.language.forms.WordForms;

/** Counts the words of a study. Immutable; safe for threads. */
public final class WordCounts {

    private final SaidWords said;
    private final Lexicon lexicon;
    private final boolean interviewers;

    private WordCounts(SaidWords said, Lexicon lexicon, boolean interviewers) {
        this.said = said;
        this.lexicon = lexicon;
        this.interviewers = interviewers;
    }

    /**
     * Gets ready to count informants' words.
     *
     * @param rules how forms are joined
     * @param joined whether the forms of a word count as one, or each by itself
     */
    public static WordCounts of(SaidWords said, Fillers fillers, WordForms rules, boolean joined) {
        return new WordCounts(said, Lexicon.of(said, fillers, rules, joined), false);
    }

    /**
     * The same words in a study in which something else is known now: codes, people. Quicker than {@link #of}.
     *
     * @throws IllegalArgumentException if they are not the same words
     */
    public WordCounts over(SaidWords now) {
        if (!now.saysTheSame(said)) {
            throw new IllegalArgumentException("other words");
        }
        return new WordCounts(now, lexicon, interviewers);
    }

    /** The same, with the words of interviewers and moderators or without. */
    public WordCounts hearing(boolean theirs) {
        return new WordCounts(said, lexicon, theirs);
    }

    /** How often each word of a part is said. */
    public Frequencies frequencies(Part part) {
        Tally tally = Tally.of(said(chosen(part)), lexicon);
        List<Frequencies.Frequency> words = words(word -> tally.count(word) > 0)
                .map(w -> new Frequencies.Frequency(lexicon.word(w), tally.count(w), tally.spread(w)))
                .sorted(Comparator.comparing((Frequencies.Frequency each) -> -each.count())
                        .thenComparing(each -> each.word().form()))
                .toList();
        return new Frequencies(words, tally.words(), tally.speakers());
    }

    /**
     * The words by which a part differs from another. What belongs to both is counted with the first.
     *
     * @param there the other; {@link Part.Rest} of the first for all else
     */
    public KeyWords keyWords(Part here, Part there) {
        Chosen first = chosen(here);
        Tally one = Tally.of(said(first), lexicon);
        Tally other = Tally.of(said(chosen(there).without(first)), lexicon);
        KeyWords.Words sizes = new KeyWords.Words(one.words(), other.words());
        List<KeyWords.KeyWord> words = words(word -> one.count(word) + other.count(word) > 0)
                .map(w -> new KeyWords.KeyWord(
                        lexicon.word(w), one.count(w), other.count(w), sizes, one.spread(w), other.spread(w)))
                .sorted(Comparator.comparing((KeyWords.KeyWord each) -> -each.signed())
                        .thenComparing(each -> each.word().form()))
                .toList();
        return new KeyWords(words, one.words(), other.words(), one.speakers(), other.speakers());
    }

    /**
     * The words that stand near another.
     *
     * @param form one of its forms, in normal form
     * @param window how many words on either side, in the same turn
     * @return empty if it was never said in the study
     */
    public Optional<Collocates> collocates(String form, Part part, int window) {
        return lexicon.wordOf(form).map(word -> collocates(word, part, window));
    }

    private Collocates collocates(Word node, Part part, int window) {
        Set<Integer> forms = node.forms().stream()
                .map(said.forms()::find)
                .flatMap(number -> number.stream().boxed())
                .collect(Collectors.toSet());
        Nearby nearby = new Nearby(lexicon, forms, window);
        List<Said> near = new ArrayList<>();
        List<Said> all = new ArrayList<>();
        for (Chosen.Run run : chosen(part).runs()) {
            Said one = Said.of(said.study(), run, lexicon);
            near.add(nearby.near(run, one));
            all.add(nearby.without(run, one));
        }
        Tally together = Tally.of(near, lexicon);
        Tally total = Tally.of(all, lexicon);
        Collocates.Figures figures = new Collocates.Figures(together.words(), total.words(), nearby.count());
        List<Collocates.Collocate> words = words(word -> together.count(word) > 0)
                .map(w -> new Collocates.Collocate(
                        lexicon.word(w),
                        together.count(w),
                        nearby.nodesWith(w),
                        total.count(w),
                        figures,
                        together.spread(w)))
                .filter(word -> word.together() >= Collocates.LEAST && word.together() > word.expected())
                .sorted(Comparator.comparing((Collocates.Collocate each) -> -each.logLikelihood())
                        .thenComparing(each -> each.word().form()))
                .toList();
        return new Collocates(node, nearby.count(), window, together.words(), total.words(), words);
    }

    /** The word that a form counts for, with all its forms; empty if it was not said or is a filler. */
    public Optional<Word> word(String form) {
        OptionalInt number = lexicon.find(form);
        return number.isPresent() ? Optional.of(lexicon.word(number.getAsInt())) : Optional.empty();
    }

    private Chosen chosen(Part part) {
        return new Choosing(said, interviewers).of(part);
    }

    private List<Said> said(Chosen chosen) {
        return chosen.runs().stream()
                .map(run -> Said.of(said.study(), run, lexicon))
                .toList();
    }

    private Stream<Integer> words(IntPredicate wanted) {
        return IntStream.range(0, lexicon.size()).filter(wanted).boxed();
    }
}
