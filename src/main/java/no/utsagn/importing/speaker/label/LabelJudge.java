package no.utsagn.importing.speaker.label;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final Set<String> PARTICLES = Set.of("av", "de", "van", "von", "der", "del");

    private static final Pattern TOGETHER = Pattern.compile("\\s+(?:og|and|&)\\s+|\\s*[/+]\\s*");

    private final Tally tally;
    private final boolean capitalLabels;
    private final boolean capitalSpeech;

    LabelJudge(Tally tally) {
        this.tally = tally;
        this.capitalLabels = tally.overRecurring(Label::capitalised) >= MOST;
        this.capitalSpeech = tally.overRecurring(Label::capitalisedSpeech) >= MOST;
    }

    /** The labels that stand for somebody without regard to the rest of the file. */
    Set<LabelKey> sure() {
        Set<LabelKey> sure = new HashSet<>();
        tally.labels().forEach((key, label) -> {
            if (isPossible(label) && (LabelWords.isKnown(label.written()) || returns(label))) {
                sure.add(key);
            }
        });
        return sure;
    }

    /** The labels that occur once and look like those that are sure. */
    Set<LabelKey> single() {
        Set<LabelKey> single = new HashSet<>();
        tally.labels().forEach((key, label) -> {
            boolean alike = capitalLabels && capitalSpeech && label.anyCapitalSpeech();
            if (label.count() == 1 && alike && isPossible(label)) {
                single.add(key);
            }
        });
        return single;
    }

    /** The labels that return and describe somebody without a name: "Ein ung mann". */
    Set<LabelKey> described() {
        Set<LabelKey> described = new HashSet<>();
        tally.labels().forEach((key, label) -> {
            String written = label.written();
            boolean alike = label.capitalised() >= MOST == capitalLabels && label.capitalisedSpeech() >= MOST;
            if (label.count() > 1 && alike && LabelWords.words(written).count() <= MAX_WORDS) {
                String last = written.substring(written.lastIndexOf(' ') + 1);
                if (!LabelWords.holdsSpeech(last) && !LabelWords.isHeader(written)) {
                    described.add(key);
                }
            }
        });
        return described;
    }

    /** The labels that put known ones together: "Per og Lise". */
    Set<LabelKey> joint(Set<LabelKey> known) {
        Set<LabelKey> joint = new HashSet<>();
        tally.labels().forEach((key, label) -> {
            List<String> parts = List.of(TOGETHER.split(label.written(), -1));
            if (parts.size() > 1 && parts.stream().map(LabelKey::of).allMatch(known::contains)) {
                joint.add(key);
            }
        });
        return joint;
    }

    private boolean returns(Label label) {
        return (label.count() > 1 || label.timedAlone()) && (!capitalSpeech || label.capitalisedSpeech() >= MOST);
    }

    private boolean isPossible(Label label) {
        String written = label.written();
        long words = LabelWords.words(written).count();
        if (words > MAX_WORDS || LabelWords.isHeader(written)) {
            return false;
        }
        if (LabelWords.isCoded(written) || LabelWords.isKnown(written)) {
            return !capitalLabels || label.capitalised() >= MOST;
        }
        if (LabelWords.holdsSpeech(written)) {
            return false;
        }
        return capitalLabels ? isName(written) : words <= MAX_SMALL_WORDS;
    }

    private static boolean isName(String written) {
        return Character.isUpperCase(written.codePointAt(0))
                && LabelWords.words(written)
                        .allMatch(word -> !Character.isLowerCase(word.codePointAt(0))
                                || PARTICLES.contains(word.toLowerCase(Locale.ROOT))
                                || LabelWords.isKnown(word));
    }
}
