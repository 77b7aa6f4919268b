package no.utsagn.names.pattern;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Phone numbers: Norwegian ones of eight digits, however spaced, with or without +47 or 0047, and foreign ones with their
 * country's code. Years, dates, times of day and amounts of money are left alone.
 */
final class Phones implements Finder {

    private static final String REGION = "NO";
    private static final int LEAST_DIGITS = 8;
    private static final String FOUR = "(?:(?:19|20)\\d\\d|[01]\\d[0-5]\\d|2[0-4][0-5]\\d)";
    /** "2015-2018", "0830–1600", "22.05.2018". */
    private static final Pattern TIME = Pattern.compile(FOUR + "\\s*[ \\u00a0\\u2013-]\\s*" + FOUR
            + "|\\d{1,2}[./]\\d{1,2}[./](?:\\d\\d|(?:19|20)\\d\\d)(?:\\D.*)?");

    private static final Pattern MONEY_AFTER = Pattern.compile(
            "^(?:,-|,\\d|\\s*(?:kr\\b|kroner|nok\\b|euro|dollar|€|\\$|prosent|%))", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONEY_BEFORE =
            Pattern.compile("(?:\\bkr\\.?|\\bnok|€|\\$)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final int LOOK_AROUND = 24;
    private static final int LEAST_IN_RUN = 5;
    private static final int MOST_BETWEEN = 4;

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    @Override
    public List<Find> find(String text, Span within) {
        List<Find> finds = new ArrayList<>();
        for (Span around : aroundDigits(text, within)) {
            finds.addAll(findNear(text, around));
        }
        return finds;
    }

    /** Stretches that hold digits enough for a number, and some text around them: most of a text has none. */
    private static List<Span> aroundDigits(String text, Span within) {
        List<Span> stretches = new ArrayList<>();
        for (Span digits : runsOfDigits(text, within)) {
            Span around = new Span(
                    Math.max(within.start(), digits.start() - LOOK_AROUND),
                    Math.min(within.end(), digits.end() + LOOK_AROUND));
            int last = stretches.size() - 1;
            if (last >= 0 && around.start() <= stretches.get(last).end()) {
                stretches.set(last, stretches.get(last).hull(around));
            } else {
                stretches.add(around);
            }
        }
        return stretches;
    }

    /** Five digits or more, with up to four other signs between two. */
    private static List<Span> runsOfDigits(String text, Span within) {
        List<Span> runs = new ArrayList<>();
        int count = 0;
        int first = within.start();
        int last = within.start();
        for (int i = within.start(); i < within.end(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                continue;
            }
            if (count > 0 && i - last > MOST_BETWEEN + 1) {
                addRun(runs, count, new Span(first, last + 1));
                count = 0;
            }
            first = count == 0 ? i : first;
            last = i;
            count++;
        }
        addRun(runs, count, count == 0 ? Span.at(first) : new Span(first, last + 1));
        return runs;
    }

    private static void addRun(List<Span> runs, int count, Span run) {
        if (count >= LEAST_IN_RUN) {
            runs.add(run);
        }
    }

    private List<Find> findNear(String text, Span within) {
        String part = within.of(text);
        List<Find> finds = new ArrayList<>();
        for (PhoneNumberMatch match : phones.findNumbers(part, REGION, Leniency.VALID, Long.MAX_VALUE)) {
            Span span = new Span(match.start(), match.end());
            if (isPhone(part, span)) {
                finds.add(new Find(span.shifted(within.start()), EntityKind.PHONE, "[telefonnummer]"));
            }
        }
        return finds;
    }

    private static boolean isPhone(String text, Span span) {
        String written = span.of(text);
        if (written.startsWith("+") || written.startsWith("00")) {
            return true;
        }
        String before = text.substring(Math.max(0, span.start() - LOOK_AROUND), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + LOOK_AROUND));
        return written.chars().filter(Character::isDigit).count() >= LEAST_DIGITS
                && !TIME.matcher(written).matches()
                && !MONEY_BEFORE.matcher(before).find()
                && !MONEY_AFTER.matcher(after).find();
    }
}
