package no.utsagn.bench.generate.speech;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Lets people speak who do not exist: each word is followed by one that followed it somewhere in the samples; seldom
 * words give way to compounds, names to invented names. Safe for threads.
 */
public final class Babble {

    /** How often speech goes on as the sample does, and not as another in which the same word stands. */
    private static final double STRAIGHT_ON = 0.6;

    private static final double RARE = 0.6;
    private static final double ON_THEME = 0.4;
    private static final double ASKED = 0.6;
    private static final double ASKED_BACK = 0.04;
    private static final double BROKEN_OFF = 0.2;
    private static final double MARK = 0.02;
    /** What is heard between two sentences. */
    private static final List<String> MARKS = List.of("(ler)", "(pause)", "(latter)", "(uklart)");

    /**
     * Who speaks of what.
     *
     * @param asks whether it is one who asks questions
     * @param theme its number; what it is about shows in the words
     */
    public record Voice(Variety variety, boolean asks, int theme, Cast cast) {}

    /** Where speech goes. */
    public interface Page {
        /** Where the next words are put; so far there are so many characters. */
        StringBuilder text();

        /** A mark stands in the text. */
        void mark(int start, int end, int which);
    }

    private final Vocabulary vocabulary;
    private final RareWords rare;
    private final Cast.Names names;
    private final List<Noun> nouns = Noun.all();
    /** The samples word by word. */
    private final int[] words;

    private final SampleSpeech.Sign[] signs;
    /** Where each word of the vocabulary stands in the samples: places, and by word where its places begin. */
    private final int[] places;

    private final int[] firstPlace;
    private final int[] questions;
    private final int[] answers;

    private Babble(List<SampleSpeech.Said> speech) {
        names = Cast.Names.load();
        vocabulary = Vocabulary.of(speech, names.allGiven());
        rare = new RareWords(nouns);
        words = speech.stream()
                .mapToInt(said -> vocabulary.numberOf(said.word()))
                .toArray();
        signs = speech.stream().map(SampleSpeech.Said::sign).toArray(SampleSpeech.Sign[]::new);
        firstPlace = new int[vocabulary.size() + 1];
        places = places();
        questions = beginnings(speech, true);
        answers = beginnings(speech, false);
    }

    /** Learns to speak from sample transcripts. */
    public static Babble from(List<Path> samples) {
        return new Babble(SampleSpeech.in(samples));
    }

    private int[] places() {
        for (int word : words) {
            firstPlace[word + 1]++;
        }
        Arrays.parallelPrefix(firstPlace, Integer::sum);
        int[] next = firstPlace.clone();
        int[] all = new int[words.length];
        for (int at = 0; at < words.length; at++) {
            all[next[words[at]]++] = at;
        }
        return all;
    }

    private int[] beginnings(List<SampleSpeech.Said> speech, boolean question) {
        int[] found = new int[speech.size()];
        int count = 0;
        int begin = 0;
        for (int at = 0; at < found.length; at++) {
            begin = speech.get(at).begins() ? at : begin;
            if (signs[at].ends() && (signs[at] == SampleSpeech.Sign.QUESTION) == question) {
                found[count++] = begin;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Names of so many themes. */
    public List<String> themes(int howMany) {
        return RareWords.themes(nouns, howMany);
    }

    /** The names that people can be given. */
    public Cast.Names names() {
        return names;
    }

    /** The people and places that come up in one interview. */
    public Cast cast(Dice dice) {
        return Cast.of(names, dice);
    }

    /** Says so many words, no more and no fewer. @param howMany 1 or more */
    public void speak(Voice voice, int howMany, Page page, Dice dice) {
        StringBuilder text = page.text();
        boolean question = dice.chance(voice.asks() ? ASKED : ASKED_BACK);
        int at = begin(question, dice);
        boolean begins = true;
        int left = howMany;
        while (left > 0) {
            left -= say(words[at], voice, begins, left, text, dice);
            int place = dice.chance(STRAIGHT_ON) ? at : placeOf(words[at], dice);
            SampleSpeech.Sign sign = sign(signs[place], question, left == 0, dice);
            sign(sign, text);
            begins = sign.ends();
            if (left > 0) {
                text.append(' ');
                if (begins && dice.chance(MARK)) {
                    mark(page, dice);
                }
            }
            if (begins) {
                question = dice.chance(voice.asks() ? ASKED : ASKED_BACK);
            }
            at = begins || place + 1 == words.length ? begin(question, dice) : place + 1;
        }
    }

    private int begin(boolean question, Dice dice) {
        int[] from = question ? questions : answers;
        return from[dice.below(from.length)];
    }

    private int placeOf(int word, Dice dice) {
        int first = firstPlace[word];
        return places[first + dice.below(firstPlace[word + 1] - first)];
    }

    /** @return how many words it took */
    private int say(int word, Voice voice, boolean begins, int most, StringBuilder text, Dice dice) {
        Vocabulary.Use use = vocabulary.use(word);
        if (use == Vocabulary.Use.NAME) {
            String name = voice.cast().spoken(dice, most);
            text.append(name);
            return name.indexOf(' ') < 0 ? 1 : 2;
        } else if (use == Vocabulary.Use.OPEN && dice.chance(RARE)) {
            int seldom = dice.chance(ON_THEME) ? rare.ofTheme(voice.theme(), dice) : rare.any(dice);
            String said = rare.said(seldom, voice.variety());
            if (begins) {
                text.append(Character.toUpperCase(said.charAt(0))).append(said, 1, said.length());
            } else {
                text.append(said);
            }
        } else {
            text.append(vocabulary.said(word, voice.variety(), begins));
        }
        return 1;
    }

    /** The sign behind a word; a sentence that began as a question ends as one. */
    private static SampleSpeech.Sign sign(SampleSpeech.Sign sign, boolean question, boolean last, Dice dice) {
        if (last && !sign.ends() && dice.chance(BROKEN_OFF)) {
            return SampleSpeech.Sign.TRAILING;
        }
        boolean ends = last || sign.ends();
        return ends ? question ? SampleSpeech.Sign.QUESTION : SampleSpeech.Sign.STOP : sign;
    }

    private static void sign(SampleSpeech.Sign sign, StringBuilder text) {
        switch (sign) {
            case NONE -> {}
            case COMMA -> text.append(',');
            case STOP -> text.append('.');
            case QUESTION -> text.append('?');
            case TRAILING -> text.append(" …");
        }
    }

    private static void mark(Page page, Dice dice) {
        int which = dice.below(MARKS.size());
        int start = page.text().length();
        page.text().append(MARKS.get(which));
        page.mark(start, page.text().length(), which);
        page.text().append(' ');
    }
}
