package no.utsagn.search.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Regular expressions over single words: {@code . | ? * + {n,m} [] () \d \w \s} and their like. They become automata,
 * which read a word once from left to right, so that none can run away; what would make too large an automaton is
 * refused.
 */
public final class Patterns {

    /** How many characters a pattern may have. */
    public static final int LONGEST = 200;

    /** How often all that is repeated by number may be repeated in all. */
    private static final int MOST_REPEATED = 1000;

    /** How much work it may be to make an automaton; some milliseconds. */
    private static final int MOST_WORK = 10_000;

    private static final Pattern COUNTS = Pattern.compile("\\{(\\d+)(,(\\d*))?}");

    /** Letters, digits, underscore, in the scripts of Europe's west: what Lucene takes for \w has no æ. */
    private static final String WORD = "0-9_a-zß-öø-ɏ";

    private Patterns() {}

    /**
     * The words that a pattern fits, as an automaton over code points that is deterministic.
     *
     * @throws IllegalArgumentException if it is none, or too much work
     */
    public static Automaton automaton(Term.Regex pattern) {
        String text = pattern.text();
        if (text.length() > LONGEST || repeats(text) > MOST_REPEATED) {
            throw new IllegalArgumentException("too large a pattern");
        }
        try {
            Automaton automaton = new RegExp(text, RegExp.NONE).toAutomaton(MOST_WORK);
            return Operations.determinize(automaton, MOST_WORK);
        } catch (TooComplexToDeterminizeException e) {
            throw new IllegalArgumentException("too much work", e);
        }
    }

    /** The pattern that somebody wrote, as it fits the normal form of words. */
    static Term.Regex read(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        StringBuilder small = new StringBuilder();
        boolean inClass = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at++;
                small.append(escaped(text.charAt(at), inClass));
            } else {
                inClass = c == '[' || (inClass && c != ']');
                small.append(String.valueOf(c).toLowerCase(Locale.ROOT));
            }
        }
        return new Term.Regex(withoutAnchors(small.toString()));
    }

    private static String escaped(char c, boolean inClass) {
        return switch (c) {
            case 'w' -> inClass ? WORD : "[" + WORD + "]";
            case 'W' -> "[^" + WORD + "]";
            case 'd', 'D', 's', 'S' -> "\\" + c;
            default -> "\\" + String.valueOf(c).toLowerCase(Locale.ROOT);
        };
    }

    /** A pattern fits from end to end anyway. */
    private static String withoutAnchors(String text) {
        String from = text.startsWith("^") ? text.substring(1) : text;
        return from.endsWith("$") && !from.endsWith("\\$") ? from.substring(0, from.length() - 1) : from;
    }

    private static long repeats(String text) {
        long product = 1;
        Matcher counts = COUNTS.matcher(text);
        while (counts.find()) {
            String most = counts.group(3) == null || counts.group(3).isEmpty() ? counts.group(1) : counts.group(3);
            product *= most.length() > 4 ? MOST_REPEATED + 1L : Math.max(1, Long.parseLong(most));
            if (product > MOST_REPEATED) {
                break;
            }
        }
        return product;
    }
}
