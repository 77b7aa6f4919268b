package no.utsagn.importing.caption;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.utsagn.importing.caption.Captions.Caption;

/**
 * Undoes captions that roll: programs that caption live show a row again above the next one, or a sentence anew with
 * each word that is added. Somebody may also say "Ja." twice, so it is done only in a file that is full of it.
 */
final class Rolling {

    /** Of all captions, so many begin with what was shown just before. */
    private static final double SHARE = 0.3;

    private static final int LEAST = 3;

    /** What rolls is shown on without a gap. */
    private static final Duration GAP = Duration.ofMillis(150);

    private final List<Caption> rolled = new ArrayList<>();
    private int repeated;

    private Rolling() {}

    static Captions collapsed(List<Caption> captions) {
        int again = 0;
        for (int i = 1; i < captions.size(); i++) {
            again += shownAgain(captions.get(i - 1), captions.get(i)) ? 1 : 0;
        }
        if (again < LEAST || again < SHARE * captions.size()) {
            return new Captions(captions, 0);
        }
        Rolling rolling = new Rolling();
        rolling.rolled.add(captions.get(0));
        for (int i = 1; i < captions.size(); i++) {
            rolling.add(captions.get(i), shownBefore(captions.get(i - 1), captions.get(i)));
        }
        return new Captions(rolling.rolled, rolling.repeated);
    }

    private static boolean shownAgain(Caption earlier, Caption caption) {
        List<String> before = shownBefore(earlier, caption);
        return overlap(before, caption.rows()) > 0 || grows(before, caption.rows());
    }

    /** The rows of the caption before, if this one takes its place on the screen. */
    private static List<String> shownBefore(Caption earlier, Caption caption) {
        Duration gap = caption.times().start().minus(earlier.times().end()).abs();
        boolean goesOn = gap.compareTo(GAP) <= 0 && caption.voice().equals(earlier.voice());
        return goesOn ? earlier.rows() : List.of();
    }

    private void add(Caption caption, List<String> before) {
        int overlap = overlap(before, caption.rows());
        List<String> fresh =
                new ArrayList<>(caption.rows().subList(overlap, caption.rows().size()));
        repeated += overlap;
        if (overlap == 0 && grows(before, caption.rows())) {
            fresh.set(
                    0,
                    fresh.get(0)
                            .substring(before.get(before.size() - 1).length())
                            .strip());
            repeated++;
        }
        fresh.removeIf(String::isBlank);
        if (!fresh.isEmpty()) {
            rolled.add(caption.with(fresh));
        }
    }

    /** How many rows at the end of one caption are the first of the next. */
    private static int overlap(List<String> before, List<String> rows) {
        int length = Math.min(before.size(), rows.size());
        while (length > 0
                && !before.subList(before.size() - length, before.size()).equals(rows.subList(0, length))) {
            length--;
        }
        return length;
    }

    /** Whether the first row is the last one of before with more words. */
    private static boolean grows(List<String> before, List<String> rows) {
        return !before.isEmpty() && rows.get(0).startsWith(before.get(before.size() - 1) + " ");
    }
}
