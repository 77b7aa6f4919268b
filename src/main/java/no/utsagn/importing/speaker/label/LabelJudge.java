package no.utsagn.importing.speaker.label;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.utsagn.importing.speaker.label.Tally.Label;

/**
 * Decides which labels of a file name somebody. A word that is known to be a label does; so does one that returns and
 * is written like a name, where names are written with capitals. What occurs once, like "Svaret: nei", is speech unless
 * nearly every paragraph of the file begins with a label and this one looks just like them.
 */
final class LabelJudge {

    private static final int MAX_WORDS = 4;
    private static final int MAX_SMALL_WORDS = 2;
    private static final double MOST = 0.5;
    private static final int OFTEN = 3;
    private static final double LARGE_SHARE = 0.25;
    /** Words of speech that somebody may be called, or call themselves, in a transcript. */
    private static final Set<String> NAMES_OF_SPEECH = Set.of("jeg", "eg", "meg", "jo");

    private static final Set<String> PARTICLES = Set.of("av", "de", "van", "von", "der", "del");

    private static final Pattern TOGETHER = Pattern.compile("\\s{1,9}(?:og|and|&)\\s{1,9}|\\s{0,9}[/+,&]\\s{0,9}");

    private final Tally tally;
    private final Vocabulary vocabulary;
    private final double capitalLabels;
    private final boolean capitalSpeech;
    private final int all;

    LabelJudge(Tally tally, Vocabulary vocabulary) {
        this.tally = tally;
        this.vocabulary = vocabulary;
        this.capitalLabels = tally.overRecurring(Label::capitalised);
        this.capitalSpeech = tally.overRecurring(Label::capitalisedSpeech) >= MOST;
        this.all = tally.labels().values().stream().mapToInt(Label::count).sum();
    }

    /** The labels that stand for somebody without regard to the rest of the file. */
    Set<LabelKey> sure() {
        return where(label -> isPossible(label) && (standsAlone(label) || returns(label)));
    }

    /** What all sure beginnings of turns have in common, learnt from labels that return often or are known. */
    Frame frame(Set<LabelKey> sure) {
        return new Frame(tally.labels().entrySet().stream()
                .filter(e -> sure.contains(e.getKey()))
                .map(e -> e.getValue())
                .filter(label -> label.count() >= OFTEN || standsAlone(label))
                .flatMap(label -> label.beginnings().stream())
                .toList());
    }

    /** The sure labels that fit the frame; a word for a role may stand outside. */
    Set<LabelKey> framed(Set<LabelKey> sure, Frame frame) {
        Set<LabelKey> framed =
                where(label -> LabelWords.role(label.written()).isPresent() || frame.fits(label.beginnings()));
        framed.retainAll(sure);
        return framed;
    }

    /** The labels that occur once and look like those that are sure. @param named whether the file must name them */
    Set<LabelKey> single(Frame frame, boolean named) {
        return where(label -> label.count() == 1
                && hasCapitals()
                && capitalSpeech
                && label.anyCapitalSpeech()
                && isPossible(label)
                && !(isAcronym(label) && vocabulary.isName(label.written()))
                && label.opensParagraph()
                && frame.fits(label.beginnings())
                && (!named || vocabulary.isName(label.written())));
    }

    /** The labels that return and describe somebody without a name: "Ein ung mann". */
    Set<LabelKey> described(Frame frame) {
        return where(label -> {
            String written = label.written();
            String last = written.substring(written.lastIndexOf(' ') + 1);
            boolean alike =
                    label.capitalised() >= MOST == hasCapitals() && label.capitalisedSpeech() >= MOST == capitalSpeech;
            return label.count() > 1
                    && alike
                    && LabelWords.words(written).count() <= MAX_WORDS
                    && frame.fits(label.beginnings())
                    && !SpeechWords.lead(last)
                    && !LabelWords.isHeader(written);
        });
    }

    /** The labels that put known ones together: "Per og Lise". */
    Set<LabelKey> joint(Set<LabelKey> known) {
        return where(label -> {
            List<String> parts = List.of(TOGETHER.split(label.written(), -1));
            return parts.size() > 1 && parts.stream().map(LabelKey::of).allMatch(known::contains);
        });
    }

    /** All labels that there are. */
    Set<LabelKey> any() {
        return where(label -> true);
    }

    private Set<LabelKey> where(Predicate<Label> fitting) {
        Set<LabelKey> found = new HashSet<>();
        tally.labels().forEach((key, label) -> {
            if (fitting.test(label)) {
                found.add(key);
            }
        });
        return found;
    }

    private boolean hasCapitals() {
        return capitalLabels >= MOST;
    }

    private boolean standsAlone(Label label) {
        return LabelWords.isKnown(label.written());
    }

    /** Capitals without a number may be the short form of anything. */
    private static boolean isAcronym(Label label) {
        String written = label.written();
        return LabelWords.isCoded(written)
                && written.length() > 1
                && written.chars().noneMatch(Character::isDigit);
    }

    private boolean returns(Label label) {
        boolean sign = LabelWords.isCoded(label.written()) && !isAcronym(label);
        return (label.count() > 1 || label.timedAlone() || sign)
                && (!capitalSpeech || label.capitalisedSpeech() >= MOST);
    }

    private boolean isPossible(Label label) {
        String written = label.written();
        long words = LabelWords.words(written).count();
        if (words > MAX_WORDS || LabelWords.isHeader(written)) {
            return false;
        }
        if (LabelWords.isCoded(written) || LabelWords.isKnown(written)) {
            return !hasCapitals() || label.capitalised() >= MOST;
        }
        if (!isFrequent(label) && leadsIn(label)) {
            return false;
        }
        return hasCapitals() ? isName(written) : words <= MAX_SMALL_WORDS;
    }

    /** "Jeg:" and "Jo:" are speakers where they carry a good part of the file. */
    private boolean isFrequent(Label label) {
        return label.count() >= OFTEN
                && label.count() >= LARGE_SHARE * all
                && NAMES_OF_SPEECH.contains(LabelKey.of(label.written()).key());
    }

    private boolean leadsIn(Label label) {
        String written = label.written();
        if (SpeechWords.lead(written)) {
            return true;
        }
        boolean noun = hasCapitals()
                && LabelWords.words(written).count() == 1
                && vocabulary.isNoun(written)
                && !vocabulary.isName(written)
                && !LabelWords.isPerson(written);
        return noun && label.count() < Math.max(OFTEN + 1, all / 10);
    }

    private static boolean isName(String written) {
        int first = written.codePoints().filter(Character::isLetter).findFirst().orElse('a');
        return !Character.isLowerCase(first)
                && LabelWords.words(written)
                        .allMatch(word -> !Character.isLowerCase(word.codePointAt(0))
                                || PARTICLES.contains(word.toLowerCase(Locale.ROOT))
                                || LabelWords.isPerson(word));
    }
}
