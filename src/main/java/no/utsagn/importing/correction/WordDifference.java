package no.utsagn.importing.correction;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which words of two texts differ, for showing them. */
public final class WordDifference {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    /** What became of words. */
    public enum Fate {
        STAYS,
        GOES,
        COMES
    }

    /** Words that share their fate, in the order of the text; with the blank behind them. */
    public record Part(Fate fate, String words) {
        @Override
        public String toString() {
            return fate + " " + words.length();
        }
    }

    private final List<Part> parts = new ArrayList<>();

    private WordDifference() {}

    /** What leads from one text to the other: what goes stands before what comes in its place. */
    public static List<Part> between(String before, String after) {
        WordDifference difference = new WordDifference();
        difference.compare(words(before), words(after));
        return List.copyOf(difference.parts);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text, -1));
    }

    private void compare(List<String> before, List<String> after) {
        List<Change> changes = new MyersDiffWithLinearSpace<String>()
                .computeDiff(
                        before.stream().map(String::strip).toList(),
                        after.stream().map(String::strip).toList(),
                        null);
        int at = 0;
        List<String> goes = new ArrayList<>();
        List<String> comes = new ArrayList<>();
        for (Change change : changes) {
            if (change.startRevised > at) {
                changed(goes, comes);
                add(Fate.STAYS, after.subList(at, change.startRevised));
            }
            goes.addAll(before.subList(change.startOriginal, change.endOriginal));
            comes.addAll(after.subList(change.startRevised, change.endRevised));
            at = change.endRevised;
        }
        changed(goes, comes);
        add(Fate.STAYS, after.subList(at, after.size()));
    }

    private void changed(List<String> goes, List<String> comes) {
        add(Fate.GOES, goes);
        add(Fate.COMES, comes);
        goes.clear();
        comes.clear();
    }

    private void add(Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(fate, String.join("", words)));
        }
    }
}
