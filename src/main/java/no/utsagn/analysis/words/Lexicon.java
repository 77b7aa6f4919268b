package no.utsagn.analysis.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.utsagn.analysis.words.said.Chosen;
import no.utsagn.analysis.words.said.SaidWords;
import no.utsagn.analysis.words.said.TranscriptWords;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.FormIndex;
import no.utsagn.language.forms.JoinedForm;
import no.utsagn.language.forms.Width;
import no.utsagn.language.forms.WordForms;

/**
 * Which word each form that was said counts for. Where forms are joined, the most frequent form of all takes its forms
 * first, then the most frequent of those that are left, and so on, so that each form counts for one word.
 */
final class Lexicon {

    /** A word that is left out of the lists; it counts among all words. */
    static final int FILLER = -1;

    /** Nothing that counts. */
    static final int NOTHING = -2;

    private final SaidWords said;
    private final int[] wordOf;
    private final List<Word> words = new ArrayList<>();
    private final Map<Integer, List<int[]>> phrases = new HashMap<>();

    private Lexicon(SaidWords said, int forms) {
        this.said = said;
        this.wordOf = new int[forms];
        Arrays.fill(wordOf, FILLER);
    }

    static Lexicon of(SaidWords said, Fillers fillers, WordForms rules, boolean joined) {
        List<String> forms = said.forms().all();
        Lexicon lexicon = new Lexicon(said, forms.size());
        int[] counts = counts(said, forms.size());
        int[] byCount = IntStream.range(0, forms.size())
                .filter(form -> counts[form] > 0 && !fillers.has(forms.get(form)))
                .boxed()
                .sorted(Comparator.comparing((Integer form) -> -counts[form]).thenComparing(forms::get))
                .mapToInt(Integer::intValue)
                .toArray();
        if (joined) {
            lexicon.join(byCount, forms, rules);
        } else {
            for (int form : byCount) {
                lexicon.add(new int[] {form}, forms);
            }
        }
        fillers.phrases().forEach(lexicon::addPhrase);
        return lexicon;
    }

    private static int[] counts(SaidWords said, int forms) {
        int[] counts = new int[forms];
        for (TranscriptWords words : said.transcripts()) {
            for (int place = 0; place < words.size(); place++) {
                if (words.at(place) != TranscriptWords.NO_WORD) {
                    counts[words.at(place)]++;
                }
            }
        }
        return counts;
    }

    private void join(int[] byCount, List<String> forms, WordForms rules) {
        FormIndex index = new FormIndex(rules);
        int[] rank = new int[forms.size()];
        Arrays.fill(rank, Integer.MAX_VALUE);
        for (int i = 0; i < byCount.length; i++) {
            index.add(forms.get(byCount[i]));
            rank[byCount[i]] = i;
        }
        for (int head : byCount) {
            if (wordOf[head] == FILLER) {
                int[] own = index.formsOf(forms.get(head), FormChoice.of(Width.DEFAULT)).stream()
                        .filter(JoinedForm::ticked)
                        .map(joined -> said.forms().find(joined.form()))
                        .flatMapToInt(OptionalInt::stream)
                        .filter(form -> rank[form] < Integer.MAX_VALUE && wordOf[form] == FILLER)
                        .boxed()
                        .sorted(Comparator.comparing(form -> rank[form]))
                        .mapToInt(Integer::intValue)
                        .toArray();
                add(own, forms);
            }
        }
    }

    /** @param own its forms, the one that stands for it first */
    private void add(int[] own, List<String> forms) {
        for (int form : own) {
            wordOf[form] = words.size();
        }
        words.add(new Word(
                forms.get(own[0]), Arrays.stream(own).mapToObj(forms::get).toList()));
    }

    private void addPhrase(List<String> phrase) {
        int[] numbers = phrase.stream()
                .map(said.forms()::find)
                .flatMapToInt(OptionalInt::stream)
                .toArray();
        if (numbers.length == phrase.size()) {
            phrases.computeIfAbsent(numbers[0], first -> new ArrayList<>()).add(numbers);
        }
    }

    /** How many words there are. */
    int size() {
        return words.size();
    }

    /** The word with a number. */
    Word word(int number) {
        return words.get(number);
    }

    /** The number of the word that a form counts for; empty if it was not said or is a filler. */
    OptionalInt find(String form) {
        OptionalInt number = said.forms().find(form);
        return number.isPresent() && number.getAsInt() < wordOf.length && wordOf[number.getAsInt()] >= 0
                ? OptionalInt.of(wordOf[number.getAsInt()])
                : OptionalInt.empty();
    }

    /** What a form counts for with its forms, or the form alone if it is a filler; empty if it was not said. */
    Optional<Word> wordOf(String form) {
        OptionalInt number = find(form);
        if (number.isPresent()) {
            return Optional.of(words.get(number.getAsInt()));
        }
        return said.forms().find(form).isPresent() ? Optional.of(new Word(form, List.of(form))) : Optional.empty();
    }

    /** The words of a run by number, {@link #FILLER}, or {@link #NOTHING} where nothing is chosen that counts. */
    int[] read(Chosen.Run run) {
        int[] read = new int[run.end() - run.start()];
        int fillerUntil = 0;
        for (int i = 0; i < read.length; i++) {
            int place = run.start() + i;
            int form = run.words().at(place);
            if (form != TranscriptWords.NO_WORD) {
                fillerUntil = Math.max(fillerUntil, i + phraseAt(run, place, form));
            }
            boolean counts = form != TranscriptWords.NO_WORD && run.has(place);
            read[i] = !counts ? NOTHING : i < fillerUntil ? FILLER : wordOf[form];
        }
        return read;
    }

    /** How many words the longest phrase has that begins at a place; 0 if none does. */
    private int phraseAt(Chosen.Run run, int place, int form) {
        int longest = 0;
        for (int[] phrase : phrases.getOrDefault(form, List.of())) {
            if (phrase.length > longest && stands(phrase, run, place)) {
                longest = phrase.length;
            }
        }
        return longest;
    }

    private static boolean stands(int[] phrase, Chosen.Run run, int place) {
        if (phrase.length > run.end() - place) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (run.words().at(place + i) != phrase[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return words.size() + " words";
    }
}
